package safeguarding.bench.telling;

import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

import safeguarding.bench.report.BenchOptions;

/** An open loop: each act at its own moment, whether those before it have ended or not. */
public final class Pacing {

    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final long beganNanos;
    private final double periodNanos;
    private final int count;

    /** The shift is a part of a period, so that two loops of one rate take turns. */
    public Pacing(long beganNanos, BenchOptions.Pace pace, double shift) {
        this.periodNanos = (double) NANOS_PER_SECOND / pace.perSecond();
        this.beganNanos = beganNanos + (long) (shift * periodNanos);
        this.count = pace.count();
    }

    public long dueNanos(int number) {
        return beganNanos + (long) (number * periodNanos);
    }

    public void run(IntConsumer act) {
        for (int number = 0; number < count && !Thread.currentThread().isInterrupted(); number++) {
            sleepUntil(dueNanos(number));
            act.accept(number);
        }
    }

    private static void sleepUntil(long nanos) {
        for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
