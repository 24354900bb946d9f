package safeguarding.disclosure.scheme.clock;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import safeguarding.kit.event.Woken;

/**
 * Looks, as time passes, for clocks that have fallen due or were missed. Each replica does; they do not wait for each other.
 */
@ApplicationScoped
class ClockWatch {

    private final ClockLook look;
    private final Woken worker;

    ClockWatch(ClockLook look, TransactionSynchronizationRegistry transactions,
            @ConfigProperty(name = "exchange.scheme.look-every", defaultValue = "5s") Duration every) {
        this.look = look;
        this.worker = new Woken("scheme clocks", this::look, every::toMillis, transactions);
    }

    void wakeAfterCommit() {
        worker.wakeAfterCommit();
    }

    boolean look() {
        return QuarkusTransaction.requiringNew().call(look::run);
    }

    void start(@Observes StartupEvent started) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        worker.stop();
    }
}
