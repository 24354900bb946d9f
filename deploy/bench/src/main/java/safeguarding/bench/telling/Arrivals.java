package safeguarding.bench.telling;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;

import org.jspecify.annotations.Nullable;

/** When each notice could be read in each inbox. */
public final class Arrivals {

    private static final long POLL_MILLIS = 20;

    private final int inboxes;
    private final Map<String, long[]> nanos = new ConcurrentHashMap<>();
    private final AtomicInteger doubled = new AtomicInteger();

    public Arrivals(int inboxes) {
        this.inboxes = inboxes;
    }

    public void arrived(int inbox, String concern, long when) {
        long[] row = nanos.computeIfAbsent(concern, unused -> new long[inboxes]);
        synchronized (row) {
            if (row[inbox] == 0) {
                row[inbox] = when;
            } else {
                doubled.incrementAndGet();
            }
        }
    }

    public int doubled() {
        return doubled.get();
    }

    public int countOf(Collection<String> concerns) {
        int[] count = new int[1];
        concerns.forEach(concern -> each(concern, when -> count[0]++));
        return count[0];
    }

    public void each(String concern, LongConsumer act) {
        for (int inbox = 0; inbox < inboxes; inbox++) {
            long when = at(concern, inbox);
            if (when != 0) {
                act.accept(when);
            }
        }
    }

    /** 0 while it has not arrived. */
    public long at(String concern, int inbox) {
        long @Nullable [] row = nanos.get(concern);
        if (row == null) {
            return 0;
        }
        synchronized (row) {
            return row[inbox];
        }
    }

    /** Waits until all of them are in all inboxes, or the time is up. */
    public boolean await(Collection<String> concerns, int limitSeconds) {
        long deadline = System.nanoTime() + limitSeconds * 1_000_000_000L;
        while (countOf(concerns) < concerns.size() * inboxes) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for notices.", e);
        }
    }
}
