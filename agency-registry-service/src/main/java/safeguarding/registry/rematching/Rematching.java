package safeguarding.registry.rematching;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import safeguarding.kit.caller.Actor;
import safeguarding.kit.database.Rows;
import safeguarding.registry.lane.Lane;
import safeguarding.registry.person.Matching;
import safeguarding.registry.person.PersonRecords;

/**
 * Takes all records through the lane again, a few at a time, when the rules by which they are joined are another version than
 * those by which they were. A record that cannot be joined anew holds up no other; meanwhile it is an alarm.
 */
@ApplicationScoped
class Rematching {

    private static final Logger LOG = Logger.getLogger(Rematching.class);
    private static final int TOGETHER = 50;
    private static final Actor SELF = Actor.system("agency-registry-service", "linkage",
            "https://www.legislation.gov.uk/ukpga/2004/31/section/16LA");

    private final Rows rows;
    private final Lane lane;
    private final PersonRecords people;
    private final Matching matching;
    private final Clock clock;

    Rematching(Rows rows, Lane lane, PersonRecords people, Matching matching, Clock clock) {
        this.rows = rows;
        this.lane = lane;
        this.people = people;
        this.matching = matching;
        this.clock = clock;
    }

    @Scheduled(every = "{exchange.rematching.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        if (isNewer()) {
            QuarkusTransaction.requiringNew().run(this::askForAll);
        }
        // Hardly ever is there anything to do: the lane is not held up to see that.
        boolean more = rows.first("select 1 from rematching limit 1", row -> true).isPresent();
        while (more) {
            try {
                more = QuarkusTransaction.requiringNew().call(() -> join(TOGETHER)) == TOGETHER;
            } catch (RuntimeException unfit) {
                // One of these cannot be joined, or the database is away; one by one shows which.
                LOG.warnf("records are joined anew one by one: %s", unfit.getClass().getSimpleName());
                more = oneByOne();
            }
        }
    }

    boolean anyStuck() {
        return rows.first("select 1 from rematching where tries > 2 limit 1", row -> true).isPresent();
    }

    /** An older replica that runs beside a newer one for a while does not take its work back. */
    private boolean isNewer() {
        return rows.first("select rules from matched_under", row -> row.getString(1))
                .map(rules -> rules.compareTo(matching.version()) < 0).orElse(true);
    }

    void askForAll() {
        lane.enter();
        // Another replica may have been here first.
        if (isNewer()) {
            rows.run("insert into rematching (record, not_before) select id, ?::timestamptz from person_record"
                    + " on conflict (record) do update set not_before = excluded.not_before, tries = 0", clock.instant());
            rows.run(
                    "insert into matched_under (id, rules) values (1, ?) on conflict (id) do update set rules = excluded.rules",
                    matching.version());
        }
    }

    private int join(int most) {
        lane.enter();
        List<UUID> due = due(most);
        join(due);
        return due.size();
    }

    private void join(List<UUID> due) {
        if (!due.isEmpty()) {
            lane.run(SELF, new Rematched(people, Set.copyOf(due)));
            rows.run("delete from rematching where record = any(?::uuid[])", due);
        }
    }

    private boolean oneByOne() {
        List<UUID> due = QuarkusTransaction.requiringNew().call(() -> due(TOGETHER));
        for (UUID record : due) {
            try {
                QuarkusTransaction.requiringNew().run(() -> {
                    lane.enter();
                    join(List.of(record));
                });
            } catch (RuntimeException unfit) {
                LOG.errorf("record %s cannot be joined anew: %s", record, unfit.getClass().getSimpleName());
                QuarkusTransaction.requiringNew().run(() -> putOff(record));
            }
        }
        return due.size() == TOGETHER;
    }

    private List<UUID> due(int most) {
        return rows.list("select record from rematching where not_before <= ? order by not_before, record limit ?",
                row -> row.getObject(1, UUID.class), clock.instant(), most);
    }

    private void putOff(UUID record) {
        rows.run("update rematching set tries = tries + 1,"
                + " not_before = ?::timestamptz + interval '1 second' * (2 ^ least(tries, 8)) where record = ?",
                clock.instant(),
                record);
    }
}
