package safeguarding.disclosure.policy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** One edition of the rules, in force from one day to another. */
public record RulePack(String id, int version, LocalDate from, @Nullable LocalDate to, Map<Outcome, Rule> rules) {

    public RulePack {
        rules = Map.copyOf(rules);
    }

    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /**
     * What a decision with one outcome must look like.
     *
     * @param longestReviewDays how many days after the decision its review falls due at the latest
     */
    public record Rule(Set<Part> needs, Set<Part> hasNone, Set<String> legalBases, int longestReviewDays) {

        public Rule {
            needs = Set.copyOf(needs);
            hasNone = Set.copyOf(hasNone);
            legalBases = Set.copyOf(legalBases);
        }
    }
}
