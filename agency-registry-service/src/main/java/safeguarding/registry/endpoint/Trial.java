package safeguarding.registry.endpoint;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What came of trying it.
 *
 * @param status of the answer, if there was one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Trial(Instant at, Outcome outcome, @Nullable Integer status) {

    /** Nothing that the other side wrote. */
    enum Outcome {
        /** It answered with a 2xx. */
        WORKS,
        /** It answered with something else; what, the status says. */
        ANSWERS_OTHERWISE,
        /** Nothing came in time. */
        TIMEOUT,
        /** Nothing came, or not over a connection that proves its name. */
        NO_ANSWER,
        /** The name leads nowhere now, or to where nothing is called. */
        LEADS_NOWHERE
    }

    static Trial answered(Instant at, int status) {
        return new Trial(at, status >= 200 && status < 300 ? Outcome.WORKS : Outcome.ANSWERS_OTHERWISE, status);
    }

    static Trial failed(Instant at, Outcome outcome) {
        return new Trial(at, outcome, null);
    }
}
