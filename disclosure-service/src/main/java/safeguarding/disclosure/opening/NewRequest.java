package safeguarding.disclosure.opening;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.code.CodeList;
import safeguarding.kit.problem.Faults;

/**
 * What an officer wants decided. Who exactly the recipient is belongs into the decision; here it is only what sort of person.
 *
 * @param concern of the officer's own agency
 * @param recipient out of {@code disclosure-recipients.json}
 * @param agency the registry's slug, where the recipient is an agency
 */
record NewRequest(@NotNull UUID concern, @NotBlank @Size(max = 60) String recipient,
        @Size(max = 100) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be the slug of an agency") @Nullable String agency,
        @NotBlank @Size(max = 60) String trigger) {

    private static final String AGENCY = "agency";

    void check(LocalDate today, CodeList recipients, CodeList triggers, Faults faults) {
        if (!recipients.inUse(recipient, today)) {
            faults.add("/recipient", "This is no sort of recipient on the list; \"other\" is.");
        }
        if (!triggers.inUse(trigger, today)) {
            faults.add("/trigger", "This is no trigger in use today.");
        }
        if (recipient.equals(AGENCY) != (agency != null)) {
            faults.add("/agency", "An agency is named, and nobody else is.");
        }
    }
}
