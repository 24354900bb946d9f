package safeguarding.disclosure.scheme.conclusion;

import java.util.Arrays;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.policy.Outcome;
import safeguarding.disclosure.scheme.stage.ApplicationAct;
import safeguarding.disclosure.scheme.stage.ApplicationState;
import safeguarding.kit.problem.Faults;

/**
 * What one ending needs.
 *
 * @param from the states from which it can be reached
 * @param decision the decisions after which it can; empty for an ending without one
 */
public record EndingRule(ApplicationAct act, Set<ApplicationState> from, Set<Outcome> decision, Set<EndingPart> needs,
        Set<EndingPart> hasNone) {

    public EndingRule {
        from = Set.copyOf(from);
        decision = Set.copyOf(decision);
        needs = Set.copyOf(needs);
        hasNone = Set.copyOf(hasNone);
    }

    /** Whether it can be reached from there. */
    public boolean allows(ApplicationState state, @Nullable Outcome standing) {
        return from.contains(state) && (decision.isEmpty() || (standing != null && decision.contains(standing)));
    }

    public void check(Conclusion said, boolean planned, Faults faults) {
        Arrays.stream(EndingPart.values()).forEach(part -> {
            boolean there = said.has(part, planned);
            if (needs.contains(part) && !there) {
                faults.add(part.pointer(),
                        part == EndingPart.SAFETY_PLAN ? "This ending needs a safety plan, which is made before."
                                : "This ending needs it.");
            }
            if (hasNone.contains(part) && there) {
                faults.add(part.pointer(), "This ending has none.");
            }
        });
    }
}
