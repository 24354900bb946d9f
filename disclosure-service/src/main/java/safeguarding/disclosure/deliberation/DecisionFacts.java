package safeguarding.disclosure.deliberation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.policy.Facts;
import safeguarding.disclosure.policy.Part;
import safeguarding.disclosure.policy.Standing;

/** What the policy has to know of a decision. */
final class DecisionFacts {

    private final Set<Part> stated = EnumSet.noneOf(Part.class);

    private DecisionFacts() {
    }

    static Facts of(NewDecision said, Standing reader, LocalDate decidedOn, LocalDate today) {
        DecisionFacts facts = new DecisionFacts();
        facts.weighing(said.weighing());
        facts.state(Part.REBUTTAL, said.presumption().rebuttal());
        facts.state(Part.REPRESENTATIONS, said.representations());
        if (said.telling() != null) {
            facts.telling(said.telling());
        }
        return new Facts(reader, said.outcome(), facts.stated, said.presumption().presumption(),
                new HashSet<>(said.legalBases()), decidedOn, said.reviewOn(), said.manner() == Telling.Manner.AT_THE_OWNER,
                said.telling() == null || !said.telling().isOver(today));
    }

    private void weighing(Weighing weighing) {
        state(Part.REASONS, weighing.reasons());
        state(Part.RISK, weighing.risk());
        state(Part.NECESSITY, weighing.necessity());
        state(Part.PROPORTIONALITY, weighing.proportionality());
        state(Part.LESS_INTRUSIVE, weighing.lessIntrusive());
        state(Part.ACCURACY, weighing.accuracy());
        state(Part.VICTIMS, weighing.victims());
        state(Part.VIGILANTISM, weighing.vigilantism());
        state(Part.KEPT_BACK, weighing.keptBack());
    }

    private void telling(Telling telling) {
        state(Part.RECIPIENT, telling.recipient());
        state(Part.WORDING, telling.wording());
        state(Part.GIVING, telling.giving());
        state(Part.CONDITIONS, telling.conditions());
        state(Part.UNDERTAKING, telling.undertaking());
    }

    /** What is blank or an empty list says nothing. */
    private void state(Part part, @Nullable Object value) {
        boolean empty = value == null || (value instanceof List<?> list && list.isEmpty())
                || (value instanceof String text && text.isBlank());
        if (!empty) {
            stated.add(part);
        }
    }
}
