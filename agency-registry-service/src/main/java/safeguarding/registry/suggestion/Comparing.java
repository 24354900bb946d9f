package safeguarding.registry.suggestion;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import safeguarding.kit.database.Rows;
import safeguarding.registry.candidate.CandidateIndex;
import safeguarding.registry.matching.Particulars;
import safeguarding.registry.person.PersonRecord;
import safeguarding.registry.person.PersonRecords;

/**
 * Compares every record that is new or changed with all others, after the transaction that brought it and outside the lane: to
 * suggest
 * delays nobody's notice. A record that cannot be compared keeps no other waiting, and is tried again.
 */
@ApplicationScoped
class Comparing {

    private static final Logger LOG = Logger.getLogger(Comparing.class);
    private static final int TOGETHER = 50;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Rows rows;
    private final PersonRecords people;
    private final CandidateIndex index;
    private final Suggestions suggestions;
    private final Clock clock;

    Comparing(Rows rows, PersonRecords people, CandidateIndex index, Suggestions suggestions, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.index = index;
        this.suggestions = suggestions;
        this.clock = clock;
    }

    @Scheduled(every = "{exchange.comparing.look-every:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        List<UUID> due = due();
        while (!due.isEmpty()) {
            due.forEach(this::compareOrPutOff);
            due = due.size() == TOGETHER ? due() : List.of();
        }
    }

    boolean anyStuck() {
        return rows.first("select 1 from match_due where tries > 2 limit 1", row -> true).isPresent();
    }

    private List<UUID> due() {
        return QuarkusTransaction.requiringNew()
                .call(() -> rows.list("select record from match_due where not_before <= ? order by not_before, record limit ?",
                        row -> row.getObject(1, UUID.class), clock.instant(), TOGETHER));
    }

    private void compareOrPutOff(UUID record) {
        try {
            QuarkusTransaction.requiringNew().run(() -> compare(record));
        } catch (RuntimeException unfit) {
            LOG.warnf("record %s cannot be compared: %s", record, unfit.getClass().getSimpleName());
            QuarkusTransaction.requiringNew().run(
                    () -> rows.run("update match_due set tries = tries + 1, not_before = ? where record = ?",
                            clock.instant().plus(PAUSE),
                            record));
        }
    }

    private void compare(UUID record) {
        // Gives up before the database would have to choose who yields of this and a change in the lane.
        rows.run("set local lock_timeout = '200ms'");
        // Taken first: what changes the record again waits for this to end, and asks anew. Another replica may have had it.
        if (rows.run("delete from match_due where record = ?", record) == 1) {
            for (PersonRecord person : people.find(List.of(record))) {
                Particulars somebody = Particulars.of(person.identity());
                if (!index.has(record)) {
                    // It was there before the index was.
                    index.put(Map.of(record, somebody));
                }
                suggestions.put(record, index.like(record, somebody));
            }
        }
    }
}
