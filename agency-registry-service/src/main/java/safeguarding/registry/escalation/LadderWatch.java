package safeguarding.registry.escalation;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import safeguarding.kit.database.Rows;
import safeguarding.kit.event.Woken;
import safeguarding.registry.answer.NoticeRefused;
import safeguarding.registry.duetime.DueTimes;
import safeguarding.registry.notice.Recalled;
import safeguarding.registry.notice.Told;

/**
 * Puts up a ladder for each telling and each recall, and looks, as time passes, which have a step to take. Each replica does.
 */
@ApplicationScoped
class LadderWatch {

    private static final Logger LOG = Logger.getLogger(LadderWatch.class);

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

    /** The same for whoever is to confirm a recall. */
    void on(@Observes Recalled recalled) {
        List<@Nullable Object[]> ladders = new ArrayList<>();
        for (Recalled.Recall recall : recalled.recalls()) {
            ladders.add(new Object[] { recall.notice(), recall.recalledAt(),
                    dueTimes.ladder(recall.recalledAt(), recall.confirmBy()).get(0).dueAt(), recall.confirmBy() });
        }
        rows.batch("insert into ladder (notice, told_at, next_at, confirm_by) values (?, ?, ?, ?) on conflict do nothing",
                ladders);
    }

    /** In the transaction that refuses. Whether anybody is left on the ladder is for whoever looks to find. */
    void on(@Observes NoticeRefused refused) {
        rows.run("update ladder set next_at = ? where notice = ? and told_at = ? and next_at is not null", refused.at(),
                refused.notice(), refused.toldAt());
        worker.wakeAfterCommit();
    }

    boolean look() {
        try {
            return QuarkusTransaction.requiringNew().call(look::run);
        } catch (RuntimeException unfit) {
            // One ladder cannot be climbed, or the database is away; one by one shows which, and the others do not suffer for it.
            LOG.warnf("ladders are climbed one by one: %s", unfit.getClass().getSimpleName());
            oneByOne();
            return false;
        }
    }

    /** One that cannot be climbed stays due, which is an alarm. */
    private void oneByOne() {
        for (LadderLook.Foot foot : QuarkusTransaction.requiringNew().call(look::feet)) {
            try {
                QuarkusTransaction.requiringNew().run(() -> look.lookAt(foot));
            } catch (RuntimeException unfit) {
                LOG.errorf("the ladder of notice %s cannot be climbed: %s", foot.notice(), unfit.getClass().getSimpleName());
            }
        }
    }

    void start(@Observes StartupEvent started) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        worker.stop();
    }
}
