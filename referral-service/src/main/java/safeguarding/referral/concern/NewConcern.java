package safeguarding.referral.concern;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import safeguarding.referral.form.CodeList;
import safeguarding.referral.form.Place;
import safeguarding.referral.form.StaffContact;

/**
 * The form of a concern.
 *
 * @param subject a child or adult of a referral that the caller's agency recorded or received
 * @param kind a code of the dated list of kinds
 * @param narrative all that others may need to know; never goes anywhere but to those permitted to read it in full
 * @param contact whom to ring about it
 */
// A form may be filled from what was read, so what only a reading has is taken and left aside.
@JsonIgnoreProperties({ "id", "version", "detail", "status", "concernClass", "recordedBy", "recordedAt", "changedAt" })
@Schema(examples = ConcernExample.JSON)
record NewConcern(@NotNull UUID subject, @NotBlank @Size(max = 60) String kind, @Valid @Nullable Statement statement,
        @Nullable LocalDate occurredOn, @Size(max = 20000) @Nullable String narrative,
        @Valid @Nullable StaffContact contact) {

    void examine(Place place, CodeList kinds) {
        if (!kinds.has(kind, place.today())) {
            place.wrong("kind", "This is not the code of a kind of concern in force today.");
        }
        place.notAhead("occurredOn", occurredOn);
        place.missingUnless(occurredOn != null, "occurredOn", "When this happened is not known.");
        place.missingUnless(statement != null || narrative != null, "statement", "What the concern is, is not said.");
        place.missingUnless(contact != null, "contact", "Nobody can be rung about this.");
        if (statement != null) {
            statement.examine(place.at("statement"));
        }
        if (contact != null) {
            contact.examine(place.at("contact"));
        }
    }
}
