package safeguarding.kit.event;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Work off the request path, in a thread of its own: woken when a transaction has committed, with a poll as the safety net. */
public final class Woken {

    private static final Logger LOG = Logger.getLogger(Woken.class);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(500);

    private final String name;
    private final BooleanSupplier pass;
    private final LongSupplier patienceMillis;
    private final TransactionSynchronizationRegistry transactions;
    private final Semaphore wakes = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    /**
     * The pass says whether there may be more to do at once; after one that says no, the next comes with a wake-up or when
     * patience
     * ends.
     */
    public Woken(String name, BooleanSupplier pass, LongSupplier patienceMillis,
            TransactionSynchronizationRegistry transactions) {
        this.name = name;
        this.pass = pass;
        this.patienceMillis = patienceMillis;
        this.transactions = transactions;
    }

    /** Wakes as soon as the running transaction has committed; asked for many times in one transaction, it wakes once. */
    public void wakeAfterCommit() {
        if (transactions.getResource(this) != null) {
            return;
        }
        transactions.putResource(this, Boolean.TRUE);
        transactions.registerInterposedSynchronization(new Synchronization() {

            @Override
            public void beforeCompletion() {
                // Nothing is there for others before the commit.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    wakes.release();
                }
            }
        });
    }

    public void start() {
        running = true;
        Thread started = new Thread(this::run, name);
        started.setDaemon(true);
        started.start();
        thread = started;
    }

    public void stop() throws InterruptedException {
        running = false;
        wakes.release();
        if (thread != null) {
            thread.join(PAUSE_AFTER_FAILURE.toMillis());
        }
    }

    private void run() {
        while (running) {
            try {
                if (!pass.getAsBoolean() && wakes.tryAcquire(patienceMillis.getAsLong(), TimeUnit.MILLISECONDS)) {
                    wakes.drainPermits();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failure) {
                // Broker or database away: whatever it is, nothing was moved, so the next pass begins where this one did.
                LOG.warnf("the %s stopped for now: %s", name, failure.getMessage());
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
