package safeguarding.kit.hearing;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

/** What is being taken in at this moment, and since when: it, and all behind it, wait until it is at its end. */
@ApplicationScoped
public class UnderWay {

    private final Clock clock;
    private final Map<Thread, Instant> since = new ConcurrentHashMap<>();

    UnderWay(Clock clock) {
        this.clock = clock;
    }

    public void during(Runnable taking) {
        since.put(Thread.currentThread(), clock.instant());
        try {
            taking.run();
        } finally {
            since.remove(Thread.currentThread());
        }
    }

    /** Since when the oldest has been under way; never, when none is. */
    Instant oldest() {
        return since.values().stream().min(Comparator.naturalOrder()).orElse(Instant.MAX);
    }
}
