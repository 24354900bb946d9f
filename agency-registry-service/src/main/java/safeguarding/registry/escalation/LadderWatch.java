package safeguarding.registry.escalation;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.jspecify.annotations.Nullable;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import safeguarding.kit.database.Rows;
import safeguarding.kit.event.Woken;
import safeguarding.registry.duetime.DueTimes;
import safeguarding.registry.notice.Told;

/** Puts up a ladder for each telling, and looks, as time passes, which have a step to take. Each replica does. */
@ApplicationScoped
class LadderWatch {

    private final Rows rows;
    private final DueTimes dueTimes;
    private final LadderLook look;
    private final Woken worker;

    LadderWatch(Rows rows, DueTimes dueTimes, LadderLook look, LadderConfig config,
            TransactionSynchronizationRegistry transactions) {
        this.rows = rows;
        this.dueTimes = dueTimes;
        this.look = look;
        this.worker = new Woken("ladder watch", this::look, () -> config.poll().toMillis(), transactions);
    }

    /** In the transaction that tells: whoever is told has a ladder, or neither. */
    void on(@Observes Told told) {
        List<@Nullable Object[]> ladders = new ArrayList<>();
        for (Told.Telling telling : told.tellings()) {
            ladders.add(new Object[] { telling.notice(), telling.toldAt(),
                    dueTimes.ladder(telling.toldAt(), telling.acknowledgeBy()).get(0).dueAt() });
        }
        rows.batch("insert into ladder (notice, told_at, next_at) values (?, ?, ?) on conflict do nothing", ladders);
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
