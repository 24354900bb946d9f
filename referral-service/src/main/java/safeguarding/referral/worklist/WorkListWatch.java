package safeguarding.referral.worklist;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
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

    /** The list of one hub. One listener looks; whoever comes meanwhile is given what was seen before and waits for nobody. */
    private final class Watched {

        private final String hub;
        private final Lock looking = new ReentrantLock();
        private volatile Seen last = new Seen(null, null, Instant.EPOCH);

        Watched(String hub) {
            this.hub = hub;
        }

        String asItIs() {
            Seen seen = last;
            if (isFresh(seen)) {
                return seen.told();
            }
            // The first look of all is waited for: there is nothing to say before it.
            if (seen.isNothing()) {
                looking.lock();
            } else if (!looking.tryLock()) {
                return seen.told();
            }
            try {
                return isFresh(last) ? last.told() : looked().told();
            } finally {
                looking.unlock();
            }
        }

        /** A look that failed counts for as long as one that did not: the next listener would wait as long for as little. */
        private Seen looked() {
            try {
                last = new Seen(look.apply(hub), null, clock.instant());
            } catch (RuntimeException failure) {
                last = new Seen(null, failure, clock.instant());
            }
            return last;
        }

        private boolean isFresh(Seen seen) {
            return Duration.between(seen.at(), clock.instant()).abs().compareTo(FRESH) < 0;
        }
    }

    /** @param at the end of the look, which may take long itself */
    private record Seen(@Nullable String list, @Nullable RuntimeException failure, Instant at) {

        boolean isNothing() {
            return list == null;
        }

        String told() {
            if (failure != null) {
                throw failure;
            }
            return Objects.requireNonNull(list);
        }
    }
}
