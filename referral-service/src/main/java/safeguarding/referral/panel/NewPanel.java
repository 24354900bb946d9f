package safeguarding.referral.panel;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

import safeguarding.kit.json.WrittenInstant;
import safeguarding.referral.form.Given;
import safeguarding.referral.form.Place;

/**
 * A review panel to be convened.
 *
 * @param purpose why, and what it is to find out
 * @param chronologies of one or more groups of children, so that what recurs is seen
 * @param knownAt the moment as of which all reviewers read, so that they look at the same
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = NewPanel.EXAMPLE)
public record NewPanel(@NotBlank @Size(max = 4000) String purpose,
        @NotNull @Size(min = 1, max = 10) List<@NotNull @Valid Reviewed> chronologies,
        @NotNull @JsonDeserialize(using = WrittenInstant.class) Instant knownAt,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid Reviewer> reviewers) {

    /**
     * A chronology that the panel looks at. Each reviewer reads it under his own agency's sign-in, as far as that may.
     *
     * @param person the child or adult, by any record of him
     */
    public record Reviewed(@NotNull UUID person, @NotNull Reach over) {
    }

    /** Over whom a chronology goes. */
    public enum Reach {
        PERSON,
        /** A child with its siblings; an adult with every child connected to him and their siblings. */
        GROUP
    }

    static final String EXAMPLE = """
            {
              "purpose": "What was known of the same man in two families, and who knew it when.",
              "chronologies": [
                {"person": "01970000-0000-7000-8000-000000000003", "over": "GROUP"},
                {"person": "01970000-0000-7000-8000-000000000013", "over": "GROUP"}
              ],
              "knownAt": "2026-11-20T17:00:00Z",
              "reviewers": [
                {"agency": "hampshire-childrens-services", "name": "Sam Invented", "role": "head of safeguarding"},
                {"agency": "hampshire-and-isle-of-wight-constabulary", "name": "Pat Invented", "role": "detective superintendent"},
                {"agency": "hampshire-and-isle-of-wight-icb", "name": "Kim Invented", "role": "designated nurse"}
              ]
            }""";

    public NewPanel {
        chronologies = Given.list(chronologies);
        reviewers = Given.list(reviewers);
    }

    /** The same, with the people by other ids of theirs. */
    public NewPanel naming(UnaryOperator<UUID> person) {
        return new NewPanel(purpose,
                chronologies.stream().map(one -> new Reviewed(person.apply(one.person()), one.over())).toList(),
                knownAt, reviewers);
    }

    public void examine(Place place, Set<String> open, Instant now) {
        if (knownAt.isAfter(now)) {
            place.wrong("knownAt", "What will be known then is not known yet.");
        }
        Set<Reviewed> seen = new HashSet<>();
        for (int i = 0; i < chronologies.size(); i++) {
            if (!seen.add(chronologies.get(i))) {
                place.wrong("chronologies/" + i, "Another entry is the same chronology.");
            }
        }
        for (int i = 0; i < reviewers.size(); i++) {
            if (!open.contains(reviewers.get(i).agency())) {
                place.at("reviewers", i).wrong("agency", "The directory knows no such agency that works at present.");
            }
        }
        place.missingUnless(reviewers.stream().map(Reviewer::agency).distinct().count() > 1, "reviewers",
                "All reviewers are of one agency.");
    }
}
