package safeguarding.gateway.testsupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.ext.web.Router;
import safeguarding.kit.problem.Refusal;

/** Refuses as the limits do; a test that reached the real ones would use up what all the others have. */
@ApplicationScoped
public class RefusingRoute {

    public static final String PATH = "/report/refused-by-a-limit";

    static class TooMuch extends Refusal {

        private static final long serialVersionUID = 1L;

        TooMuch() {
            super(429, "Too much.");
        }

        @Override
        public int retryAfterSeconds() {
            return 7;
        }
    }

    void open(@Observes Router router) {
        router.route(PATH).order(1).handler(exchange -> exchange.fail(new TooMuch()));
    }
}
