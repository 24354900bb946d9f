package safeguarding.kit.audit;

import java.time.Instant;
import java.time.OffsetDateTime;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.kit.database.Rows;

/**
 * How near to the present the trail can be read without missing anything: an entry gets its time before its transaction
 * commits, so one that is recorded earlier can appear later, behind the cursor of whoever has read on.
 */
@ApplicationScoped
class LiveEnd {

    // Whoever has written has a transaction id, and began before he wrote. Whoever has none yet will write later than this is asked.
    private static final String SETTLED = """
            select statement_timestamp() as asked, least(statement_timestamp(), min(xact_start)) as settled from pg_stat_activity
            where datname = current_database() and backend_xid is not null and pid <> pg_backend_pid()""";

    private static final int TRIES = 20;
    private static final long PAUSE_MILLIS = 25;

    private final Rows rows;

    LiveEnd(Rows rows) {
        this.rows = rows;
    }

    /**
     * The time before which nothing more will appear, to be asked for before the entries are. Waits half a second at most for
     * those who are writing, so that one usually sees all that happened before one asked.
     */
    Instant settledBefore() {
        Reach reach = reach();
        Instant asked = reach.asked();
        for (int tries = 1; tries < TRIES && reach.settled().isBefore(asked) && paused(); tries++) {
            reach = reach();
        }
        return reach.settled();
    }

    private Reach reach() {
        // PostgreSQL looks once for a transaction at who is doing what, unless it is told to look again.
        rows.run("select pg_stat_clear_snapshot()");
        return rows.first(SETTLED, row -> new Reach(row.getObject("asked", OffsetDateTime.class).toInstant(),
                row.getObject("settled", OffsetDateTime.class).toInstant())).orElseThrow();
    }

    private static boolean paused() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private record Reach(Instant asked, Instant settled) {
    }
}
