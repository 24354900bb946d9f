package safeguarding.registry.lane;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import safeguarding.kit.caller.Actor;
import safeguarding.kit.database.Rows;
import safeguarding.registry.circle.Concerns;
import safeguarding.registry.notice.Ledger;

/**
 * Settles what was put in question all at once, a few concerns at a time, so that the lane is never held for long. A concern
 * that
 * cannot be settled stays here, keeps nobody else waiting, and is tried again; meanwhile it is an alarm.
 */
@ApplicationScoped
class Settling {

    private static final Logger LOG = Logger.getLogger(Settling.class);
    private static final int TOGETHER = 50;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final Actor SELF = Actor.system("agency-registry-service", "linkage",
            "https://www.legislation.gov.uk/ukpga/2004/31/section/16LA");

    private final Rows rows;
    private final Lane lane;
    private final Concerns concerns;
    private final Ledger ledger;
    private final Clock clock;

    Settling(Rows rows, Lane lane, Concerns concerns, Ledger ledger, Clock clock) {
        this.rows = rows;
        this.lane = lane;
        this.concerns = concerns;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** In the lane, in the transaction of whatever puts these in question. */
    @Transactional(Transactional.TxType.MANDATORY)
    void askFor(Collection<UUID> subjects) {
        ask(" where subject = any(?::uuid[])", subjects);
    }

    /** In the lane, in the transaction of whatever puts everything in question. */
    @Transactional(Transactional.TxType.MANDATORY)
    void askForAll() {
        ask("");
    }

    private void ask(String which, Object... values) {
        Object[] all = new Object[values.length + 2];
        all[0] = clock.instant();
        all[1] = clock.instant();
        System.arraycopy(values, 0, all, 2, values.length);
        rows.run("insert into settling (concern, asked_at, not_before) select id, ?, ? from concern" + which
                + " on conflict (concern) do update set not_before = excluded.not_before", all);
    }

    /** Settles what is due, until nothing is. */
    void work() {
        boolean more = true;
        while (more) {
            try {
                more = QuarkusTransaction.requiringNew().call(() -> settle(TOGETHER)) == TOGETHER;
            } catch (RuntimeException unfit) {
                // One of these cannot be settled, or the database is away; one by one shows which, and the others do not suffer for it.
                LOG.warnf("%d concerns are settled one by one: %s", TOGETHER, unfit.getClass().getSimpleName());
                more = oneByOne();
            }
        }
    }

    boolean anyStuck() {
        return rows.first("select 1 from settling where tries > 2 limit 1", row -> true).isPresent();
    }

    private boolean oneByOne() {
        List<UUID> due = QuarkusTransaction.requiringNew().call(() -> due(TOGETHER));
        for (UUID concern : due) {
            try {
                QuarkusTransaction.requiringNew().run(() -> {
                    lane.enter();
                    settle(List.of(concern));
                });
            } catch (RuntimeException unfit) {
                LOG.errorf("concern %s cannot be settled: %s", concern, unfit.getClass().getSimpleName());
                QuarkusTransaction.requiringNew().run(() -> putOff(concern));
            }
        }
        return due.size() == TOGETHER;
    }

    private int settle(int most) {
        lane.enter();
        List<UUID> due = due(most);
        settle(due);
        return due.size();
    }

    private void settle(List<UUID> due) {
        ledger.settle(SELF, concerns.find(due));
        rows.run("delete from settling where concern = any(?::uuid[])", due);
    }

    private List<UUID> due(int most) {
        return rows.list("select concern from settling where not_before <= ? order by not_before, concern limit ?",
                row -> row.getObject(1, UUID.class), clock.instant(), most);
    }

    private void putOff(UUID concern) {
        Instant latest = clock.instant().plus(LONGEST_PAUSE);
        rows.run(
                "update settling set tries = tries + 1, not_before = least(?, ?::timestamptz + interval '1 second' * (2 ^ least(tries, 12)))"
                        + " where concern = ?",
                latest, clock.instant(), concern);
    }
}
