package safeguarding.disclosure.scheme.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

import safeguarding.disclosure.code.CodeList;
import safeguarding.kit.identity.PersonName;
import safeguarding.kit.json.WrittenInstant;
import safeguarding.kit.problem.Faults;

/**
 * An application as police staff take it. It names children and contact with them; a suspicion without a child is intelligence.
 *
 * @param receivedAt when the applicant first asked, from which the clocks count
 * @param channel how he asked
 * @param concern what worries him; nothing where he only wants to know
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = NewApplication.EXAMPLE)
public record NewApplication(@NotNull @JsonDeserialize(using = WrittenInstant.class) Instant receivedAt,
        @NotNull Channel channel, @NotNull @Valid Applicant applicant,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid NamedChild> children, @NotNull @Valid Subject subject,
        @NotNull @Valid ClaimedContact contact, @Size(min = 1, max = 8000) @Nullable String concern) {

    static final String EXAMPLE = """
            {"receivedAt": "2026-11-20T16:30:00Z", "channel": "TELEPHONE",
             "applicant": {"names": [{"given": "Gwen", "family": "Invented"}], "relation": "Grandmother",
              "safeContact": {"how": "07700 900000", "when": "Before four", "mayLeaveMessage": false}},
             "children": [{"names": [{"given": "Ella", "family": "Invented"}], "inTheCareOf": "Her mother"}],
             "subject": {"names": [{"given": "David", "family": "Invented"}], "description": "Drives a white van"},
             "contact": {"kinds": ["through-the-family"], "nature": "Her mother's new partner", "frequency": "Each weekend"}}""";

    private static final Instant EARLIEST = Instant.parse("2010-01-01T00:00:00Z");

    /** How he came. */
    public enum Channel {
        IN_PERSON,
        TELEPHONE,
        ONLINE,
        OTHER
    }

    /** What contact with the children is said to be. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ClaimedContact(@NotNull @Size(min = 1, max = 10) List<@NotBlank @Size(max = 60) String> kinds,
            @NotBlank @Size(max = 4000) String nature, @Size(min = 1, max = 500) @Nullable String frequency) {

        @Override
        public String toString() {
            return "ClaimedContact[…]";
        }
    }

    public void check(Instant now, LocalDate today, CodeList contacts, Faults faults) {
        named("/applicant", applicant.names(), faults);
        for (int i = 0; i < children.size(); i++) {
            named("/children/" + i, children.get(i).names(), faults);
        }
        subject.check("/subject", faults);
        if (receivedAt.isAfter(now) || receivedAt.isBefore(EARLIEST)) {
            faults.add("/receivedAt", "This moment has not come yet, or is before there was a scheme.");
        }
        for (int i = 0; i < contact.kinds().size(); i++) {
            if (!contacts.inUse(contact.kinds().get(i), today)) {
                faults.add("/contact/kinds/" + i, "This is no kind of contact in use today.");
            }
        }
    }

    /** Nobody applies without a name, and for no child in particular. */
    private static void named(String pointer, List<PersonName> names, Faults faults) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).key().isEmpty()) {
                faults.add(pointer + "/names/" + i, "A name has a given name or a family name.");
            }
        }
    }

    @Override
    public String toString() {
        return "NewApplication[…]";
    }
}
