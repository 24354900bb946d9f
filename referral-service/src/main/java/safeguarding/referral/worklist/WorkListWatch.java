package safeguarding.referral.worklist;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

/** One look at a hub's work list for all who listen to it: about one a second, however many there are. */
@ApplicationScoped
class WorkListWatch {

    // A little less than the time between two looks of one listener, so that his next is never his last one again.
    private static final Duration FRESH = Duration.ofMillis(900);

    private final Map<String, Watched> hubs = new ConcurrentHashMap<>();
    private final UnaryOperator<String> look;
    private final Clock clock;

    @Inject
    WorkListWatch(WorkListLook list, Clock clock) {
        this(list::asItIs, clock);
    }

    WorkListWatch(UnaryOperator<String> look, Clock clock) {
        this.look = look;
        this.clock = clock;
    }

    /** The same for as long as nothing has changed; as it was a moment ago if somebody has looked then. */
    String asItIs(String hub) {
        return hubs.computeIfAbsent(hub, Watched::new).asItIs();
    }

    /** The list of one hub; whoever comes while another looks waits for what that one sees. */
    private final class Watched {

        private final String hub;
        private @Nullable String seen;
        private Instant at = Instant.EPOCH;

        Watched(String hub) {
            this.hub = hub;
        }

        synchronized String asItIs() {
            Instant now = clock.instant();
            if (seen == null || Duration.between(at, now).abs().compareTo(FRESH) >= 0) {
                seen = look.apply(hub);
                at = now;
            }
            return seen;
        }
    }
}
