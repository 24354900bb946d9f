package safeguarding.registry.suggestion;

import java.time.Clock;
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
 * suggest delays nobody's notice. A record that cannot be compared keeps no other waiting, and is tried again.
 */
@ApplicationScoped
class Comparing {

    private static final Logger LOG = Logger.getLogger(Comparing.class);
    private static final int TOGETHER = 50;
    // Put off before it is tried, for ten seconds, then twice that and so on to an hour: another replica takes others meanwhile, and one that
    // ends the process cannot come first again when it is back.
    private static final String TAKE = """
            with due as materialized (select record from match_due where not_before <= ? order by not_before, record limit ?
                for update skip locked)
            update match_due set tries = tries + 1, not_before = ?::timestamptz + interval '10 seconds' * (2 ^ least(tries, 8))
            from due where match_due.record = due.record returning match_due.record, asked""";

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

    @Scheduled(every = "{exchange.comparing.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        List<Due> taken = take();
        while (!taken.isEmpty()) {
            taken.forEach(this::compareOrLeave);
            taken = taken.size() == TOGETHER ? take() : List.of();
        }
    }

    /** One that was taken for the third time was put off twice. */
    boolean anyStuck() {
        return rows.first("select 1 from match_due where tries > 2 limit 1", row -> true).isPresent();
    }

    private List<Due> take() {
        return QuarkusTransaction.requiringNew().call(() -> rows.list(TAKE,
                row -> new Due(row.getObject(1, UUID.class), row.getObject(2, UUID.class)), clock.instant(), TOGETHER,
                clock.instant()));
    }

    private void compareOrLeave(Due due) {
        try {
            QuarkusTransaction.requiringNew().run(() -> compare(due));
        } catch (RuntimeException unfit) {
            LOG.warnf("record %s cannot be compared now: %s", due.record(), unfit.getClass().getSimpleName());
        }
    }

    private void compare(Due due) {
        // Gives up before the database would have to choose who yields of this and a change in the lane, and however long it stands still.
        rows.run("set local lock_timeout = '200ms'");
        rows.run("set local idle_in_transaction_session_timeout = '5s'");
        if (!index.has(due.record())) {
            // It was there before the index was. What changes or removes it waits for the few moments in which it is put there.
            rows.run("select 1 from person_record where id = ? for no key update", due.record());
            people.find(List.of(due.record()))
                    .forEach(person -> index.put(Map.of(person.id(), Particulars.of(person.identity()))));
        }
        for (PersonRecord person : people.find(List.of(due.record()))) {
            suggestions.put(person.id(),
                    index.like(person.id(), Particulars.of(person.identity()), suggestions.others(person.id()),
                            suggestions.disputed(person.id())));
        }
        // At the end, so that no change waits for the comparing. Whoever changes the record now, or did meanwhile, asks anew.
        rows.run("delete from match_due where record in"
                + " (select record from match_due where record = ? and asked = ? for update skip locked)", due.record(),
                due.asked());
    }

    /** A record, and which asking it was. */
    private record Due(UUID record, UUID asked) {
    }
}
