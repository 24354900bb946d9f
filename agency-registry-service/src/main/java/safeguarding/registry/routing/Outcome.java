package safeguarding.registry.routing;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What is to happen for one agency and one person it works with. Whatever nobody decided is {@link Withhold}. */
public sealed interface Outcome {

    /** The agency is told, and may then read this much of the concern at its owner. */
    record Tell(Detail detail) implements Outcome {
    }

    /**
     * The agency stands outside the duty to co-operate: sharing with it would be disclosure, which a person must decide (MAPPA
     * Guidance 10.2).
     */
    record AskForDecision() implements Outcome {
    }

    /** The agency is deliberately not told. The reason is a code; a review date says when somebody looks again. */
    record Withhold(String reason, @Nullable LocalDate reviewOn) implements Outcome {
    }
}
