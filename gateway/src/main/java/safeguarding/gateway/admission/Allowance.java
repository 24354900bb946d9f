package safeguarding.gateway.admission;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;

/** What one caller has left. */
class Allowance {

    private static final long NANOS_PER_SECOND = Duration.ofSeconds(1).toNanos();

    private final LimitsConfig limits;
    private final Bucket bucket;
    private final AtomicInteger open = new AtomicInteger();

    Allowance(LimitsConfig limits, TimeMeter time) {
        this.limits = limits;
        this.bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(limits.burst())
                        .refillGreedy(limits.requestsPerMinute(), Duration.ofMinutes(1)))
                .withCustomTimePrecision(time)
                .build();
    }

    Verdict request() {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return new Verdict(probe.isConsumed(), probe.getRemainingTokens(), secondsUpwards(probe.getNanosToWaitForRefill()),
                secondsUpwards(probe.getNanosToWaitForReset()));
    }

    /** Whether one more request may be under way; each that may is closed again. */
    boolean open() {
        if (open.incrementAndGet() <= limits.openRequests()) {
            return true;
        }
        open.decrementAndGet();
        return false;
    }

    void close() {
        open.decrementAndGet();
    }

    /** Nothing under way and nothing used up: no different from a new one. */
    boolean isUntouched() {
        return open.get() == 0 && bucket.getAvailableTokens() >= limits.burst();
    }

    private static long secondsUpwards(long nanos) {
        return (nanos + NANOS_PER_SECOND - 1) / NANOS_PER_SECOND;
    }

    /**
     * Whether a request is within the limit.
     *
     * @param waitSeconds until one more is
     * @param resetSeconds until all of the allowance is there again
     */
    record Verdict(boolean granted, long remaining, long waitSeconds, long resetSeconds) {
    }
}
