package safeguarding.registry.person;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.registry.matching.Band;
import safeguarding.registry.matching.Particulars;
import safeguarding.registry.matching.Rival;
import safeguarding.registry.matching.Scoring;
import safeguarding.registry.matching.Waterfall;
import safeguarding.registry.matching.field.Agreement;
import safeguarding.registry.matching.field.Field;
import safeguarding.registry.matching.field.Reference;

/**
 * Joins when strong identifiers agree, or when the score is over the upper threshold against a stranger, kin and a twin. A
 * different value
 * of a strong identifier forbids; an adult known only by description is never joined. How common names are is released with the
 * parameters
 * and never counted from the records, so two records say the same of each other whoever else there is.
 */
@ApplicationScoped
public class ScoredMatching implements Matching {

    private static final Set<Agreement> TWO_NAMES = Set.of(Agreement.CONFUSABLE, Agreement.DIFFERENT);

    // Grows when records are joined by other rules although they are compared by the same numbers.
    private static final String RULES = ".2";

    private final Scoring scoring;

    public ScoredMatching(Scoring scoring) {
        this.scoring = scoring;
    }

    @Override
    public Verdict compare(Face one, Face other) {
        Particulars mine = one.particulars();
        Particulars theirs = other.particulars();
        if (Reference.differInASystem(mine.references(), theirs.references())) {
            return Verdict.FORBIDDEN;
        }
        if (!one.identified() || !other.identified()) {
            return Verdict.UNKNOWN;
        }
        if (shareIdentifier(mine, theirs)) {
            return Verdict.CERTAIN;
        }
        Waterfall score = scoring.compare(mine, theirs);
        if (score.band() == Band.SAME && !Collections.disjoint(one.keys(), other.keys())) {
            return Verdict.PROBABLE;
        }
        return haveTwoGivenNames(score) ? Verdict.APART : Verdict.UNKNOWN;
    }

    @Override
    public int bits(Face one, Face other) {
        return (int) Math.floor(scoring.compare(one.particulars(), other.particulars()).sum(Rival.STRANGER));
    }

    @Override
    public Waterfall score(PersonRecord one, PersonRecord other) {
        return scoring.compare(Particulars.of(one.identity()), Particulars.of(other.identity()));
    }

    @Override
    public String version() {
        return "score-" + scoring.version() + RULES;
    }

    private static boolean shareIdentifier(Particulars mine, Particulars theirs) {
        Set<Reference> strong = theirs.references().stream().filter(reference -> reference.worth() == Field.IDENTIFIER)
                .collect(Collectors.toSet());
        return mine.references().stream().anyMatch(strong::contains);
    }

    private static boolean haveTwoGivenNames(Waterfall score) {
        return score.steps().stream().anyMatch(step -> step.field() == Field.GIVEN && TWO_NAMES.contains(step.agreement()));
    }
}
