package safeguarding.referral.neglect;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.kit.identity.PartialDate;
import safeguarding.referral.form.CodeLists;
import safeguarding.referral.form.Given;
import safeguarding.referral.form.Place;
import safeguarding.referral.intake.PersonKind;
import safeguarding.referral.line.Extent;
import safeguarding.referral.line.Saying;
import safeguarding.referral.line.Sharing;

/**
 * What an agency has graded and seen of neglect of one child.
 *
 * @param graded the last day of the short time that was graded
 * @param presentingProblem what brought the family to notice, where that was something else
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(examples = NewNeglectRecord.EXAMPLE)
public record NewNeglectRecord(@NotNull @Nullable UUID child, @Valid @Nullable PartialDate graded,
        @Size(max = 4) List<@NotNull @Valid AreaGrade> grades, @Size(max = 40) List<@NotNull @Valid NeglectSign> signs,
        @Size(max = 2000) @Nullable String presentingProblem) implements Saying<NewNeglectRecord> {

    static final String EXAMPLE = """
            {
              "child": "01970000-0000-7000-8000-000000000003",
              "graded": {"date": "2026-11-10", "accuracyIndicator": "AAA"},
              "grades": [
                {"area": "PHYSICAL_CARE", "grade": 3, "sharing": {"audience": "CIRCLE"}},
                {"area": "SAFETY", "grade": 4, "sharing": {"audience": "CIRCLE"}}],
              "signs": [
                {"sign": "was-not-brought", "on": {"date": "2026-10-02", "accuracyIndicator": "AAA"},
                  "description": "Second dental appointment.", "sharing": {"audience": "CIRCLE"}}],
              "presentingProblem": "Her mother's own treatment."
            }""";

    public NewNeglectRecord {
        grades = Given.list(grades);
        signs = Given.list(signs);
    }

    @Override
    public Set<UUID> about() {
        return Set.of(Objects.requireNonNull(child));
    }

    @Override
    public String aboutAt() {
        return "child";
    }

    @Override
    public String sort() {
        return "neglect-grades";
    }

    @Override
    public @Nullable PartialDate happenedOn() {
        return graded;
    }

    @Override
    public void examine(Place place, CodeLists codes, Map<UUID, PersonKind> people) {
        if (people.get(child) == PersonKind.ADULT) {
            place.wrong("child", "This is an adult.");
        }
        if (graded != null && graded.knowsYear()) {
            place.at("graded").notAhead("date", graded.date());
        }
        if (grades.isEmpty() && signs.isEmpty()) {
            place.wrong("grades", "Say a grade or a sign.");
        }
        if (grades.stream().map(AreaGrade::area).collect(Collectors.toSet()).size() < grades.size()) {
            place.wrong("grades", "Each area stands here once.");
        }
        for (int i = 0; i < grades.size(); i++) {
            Sharing.examine(grades.get(i).sharing(), place.at("grades", i));
        }
        for (int i = 0; i < signs.size(); i++) {
            signs.get(i).examine(place.at("signs", i), codes.neglectSigns());
        }
        place.missingUnless(graded != null && graded.knowsYear(), "graded", "For which day this holds is not said.");
    }

    /** What brought the family to notice is for whoever is shown all of the rest. */
    @Override
    public @Nullable NewNeglectRecord shown(Predicate<Sharing> permits, Extent extent) {
        boolean summary = extent != Extent.WHOLE;
        List<AreaGrade> permitted = grades.stream().filter(grade -> permits.test(Sharing.of(grade.sharing())))
                .map(grade -> grade.shown(summary)).toList();
        List<NeglectSign> seen = signs.stream().filter(sign -> permits.test(Sharing.of(sign.sharing())))
                .map(sign -> sign.shown(summary)).toList();
        if (permitted.isEmpty() && seen.isEmpty()) {
            return null;
        }
        return new NewNeglectRecord(null, graded, permitted, seen, summary || isWithheld(permits) ? null : presentingProblem);
    }

    @Override
    public boolean isWithheld(Predicate<Sharing> permits) {
        return Stream.concat(grades.stream().map(AreaGrade::sharing), signs.stream().map(NeglectSign::sharing))
                .anyMatch(sharing -> !permits.test(Sharing.of(sharing)));
    }
}
