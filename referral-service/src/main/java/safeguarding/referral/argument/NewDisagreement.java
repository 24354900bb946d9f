package safeguarding.referral.argument;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.form.CodeList;
import safeguarding.referral.form.Given;
import safeguarding.referral.form.Place;

/**
 * With what an agency does not agree. Nothing that is done for a child waits for it.
 *
 * @param with the agency whose decision it is, by its slug
 * @param about a code of the dated list of what can be disagreed about
 * @param from who does not agree: a professional, by name and role
 * @param decision what was decided, or was not
 * @param wanted what is to be done instead
 * @param safetyMeanwhile how the children are safe until it is settled
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = NewDisagreement.EXAMPLE)
public record NewDisagreement(@NotNull @Size(min = 1, max = 30) List<@NotNull UUID> children,
        @NotNull @Pattern(regexp = "^[a-z0-9]+(-[a-z0-9]+)*$") @Size(max = 64) String with,
        @NotBlank @Size(max = 60) String about, @NotBlank @Size(max = 200) String from,
        @NotBlank @Size(max = 2000) String decision, @NotBlank @Size(max = 4000) String reason,
        @NotBlank @Size(max = 2000) String wanted, @Size(max = 2000) @Nullable String safetyMeanwhile) {

    static final String EXAMPLE = """
            {
              "children": ["01970000-0000-7000-8000-000000000003"],
              "with": "hampshire-childrens-services",
              "about": "no-further-action",
              "from": "Kim Invented, designated safeguarding lead",
              "decision": "The referral was closed with no further action.",
              "reason": "Nobody has found out who the man is who collects the child on Fridays.",
              "wanted": "A strategy discussion this week.",
              "safetyMeanwhile": "The grandmother collects the child."
            }""";

    public NewDisagreement {
        children = Given.list(children);
    }

    /** The same, with the children by other ids of theirs. */
    public NewDisagreement about(List<UUID> named) {
        return new NewDisagreement(named, with, about, from, decision, reason, wanted, safetyMeanwhile);
    }

    public void examine(Place place, Set<UUID> known, CodeList subjects, String own) {
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < children.size(); i++) {
            if (!known.contains(children.get(i))) {
                place.wrong("children/" + i, "This referral has no such child.");
            } else if (!named.add(children.get(i))) {
                place.wrong("children/" + i, "Another entry is the same child.");
            }
        }
        if (!subjects.has(about, place.today())) {
            place.wrong("about", "This is not the code of anything that can be disagreed about today.");
        }
        if (with.equals(own)) {
            place.wrong("with", "This is your own agency; take it up there.");
        }
        place.missingUnless(!Given.isMissing(safetyMeanwhile), "safetyMeanwhile",
                "How the children are safe meanwhile is not said.");
    }
}
