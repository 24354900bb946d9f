package safeguarding.referral.panel;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.form.Given;
import safeguarding.referral.form.Place;

/**
 * What a reviewer finds.
 *
 * @param from who finds it: a reviewer, by name and role
 * @param found what it is
 * @param lines of the chronologies on which it rests, by their ids as the reviewer read them
 * @param change what is to be done differently, where the reviewer says so
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = NewFinding.EXAMPLE)
public record NewFinding(@NotBlank @Size(max = 200) String from, @NotBlank @Size(max = 8000) String found,
        @Size(max = 100) List<@NotNull UUID> lines, @Size(max = 4000) @Nullable String change) {

    static final String EXAMPLE = """
            {
              "from": "Kim Invented, designated nurse",
              "found": "The health visitor was told of the man in May; nobody asked who he was before September.",
              "lines": ["01970000-0000-7000-8000-000000000051", "01970000-0000-7000-8000-000000000052"],
              "change": "Ask at each visit who cares for the child or is alone with it."
            }""";

    public NewFinding {
        lines = Given.list(lines);
    }

    public void examine(Place place) {
        place.missingUnless(!lines.isEmpty(), "lines", "On what it rests is not said.");
    }
}
