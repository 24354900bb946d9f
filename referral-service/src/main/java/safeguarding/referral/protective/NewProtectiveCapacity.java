package safeguarding.referral.protective;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

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
 * How far one carer can protect one child.
 *
 * @param factors one for each sort of harm that there is or may be
 * @param strengths what the carer does well
 * @param support what would help the carer to protect
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(examples = NewProtectiveCapacity.EXAMPLE)
record NewProtectiveCapacity(@NotNull @Nullable UUID child, @NotNull @Nullable UUID carer,
        @Valid @Nullable PartialDate assessed, @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid Factor> factors,
        @Size(max = 4000) @Nullable String strengths, @Size(max = 4000) @Nullable String support,
        @Valid @Nullable Sharing sharing) implements Saying<NewProtectiveCapacity> {

    static final String EXAMPLE = """
            {
              "child": "01970000-0000-7000-8000-000000000003",
              "carer": "01970000-0000-7000-8000-000000000005",
              "assessed": {"date": "2026-11-12", "accuracyIndicator": "AAA"},
              "factors": [
                {"harm": "sexual-abuse", "able": "NOT_KNOWN", "willing": "YES",
                  "evidence": "Says she will not let him in; he has a key."},
                {"harm": "domestic-abuse", "able": "NO", "willing": "YES", "evidence": "Afraid of him, by her own account."}],
              "strengths": "Brings the child to every appointment.",
              "support": "A new lock; somebody with her when she tells him.",
              "sharing": {"audience": "CIRCLE"}
            }""";

    NewProtectiveCapacity {
        factors = Given.list(factors);
    }

    @Override
    public Set<UUID> about() {
        return new LinkedHashSet<>(List.of(Objects.requireNonNull(child), Objects.requireNonNull(carer)));
    }

    @Override
    public String aboutAt() {
        return "carer";
    }

    @Override
    public String sort() {
        return "protective-capacity";
    }

    @Override
    public @Nullable PartialDate happenedOn() {
        return assessed;
    }

    @Override
    public void examine(Place place, CodeLists codes, Map<UUID, PersonKind> people) {
        if (people.get(child) == PersonKind.ADULT) {
            place.wrong("child", "This is an adult.");
        }
        if (people.get(carer) == PersonKind.CHILD || Objects.equals(carer, child)) {
            place.wrong("carer", "This is a child.");
        }
        if (assessed != null && assessed.knowsYear()) {
            place.at("assessed").notAhead("date", assessed.date());
        }
        place.missingUnless(assessed != null && assessed.knowsYear(), "assessed", "For which day this holds is not said.");
        for (int i = 0; i < factors.size(); i++) {
            Place here = place.at("factors", i);
            if (!codes.harmTypes().has(factors.get(i).harm(), place.today())) {
                here.wrong("harm", "This is not the code of a type of harm in force today.");
            }
            factors.get(i).examine(here);
        }
        Sharing.examine(sharing, place);
    }

    @Override
    public @Nullable NewProtectiveCapacity shown(Predicate<Sharing> permits, Extent extent) {
        if (isWithheld(permits)) {
            return null;
        }
        boolean whole = extent == Extent.WHOLE;
        return new NewProtectiveCapacity(null, null, assessed,
                whole ? factors : factors.stream().map(Factor::inSummary).toList(),
                whole ? strengths : null, whole ? support : null, null);
    }

    @Override
    public boolean isWithheld(Predicate<Sharing> permits) {
        return !permits.test(Sharing.of(sharing));
    }
}
