package safeguarding.referral.contribution;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.form.Given;
import safeguarding.referral.form.Place;

/**
 * What an agency brings along, facts apart from what it makes of them.
 *
 * @param from who writes it: a professional, by name and role
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = NewContribution.EXAMPLE)
record NewContribution(@NotBlank @Size(max = 200) String from, @Size(max = 50) List<@NotBlank @Size(max = 4000) String> facts,
        @Size(max = 8000) @Nullable String opinion) {

    static final String EXAMPLE = """
            {
              "from": "Kim Invented, health visitor",
              "facts": ["The child was not brought to the appointments of 3 and 17 October."],
              "opinion": "Something has changed since the summer."
            }""";

    NewContribution {
        facts = Given.list(facts);
    }

    void examine(Place place) {
        if (facts.isEmpty() && Given.isMissing(opinion)) {
            place.wrong("facts", "Nothing is said. That nothing is known is something.");
        }
    }
}
