package safeguarding.disclosure.scheme.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import safeguarding.disclosure.code.EnglishDay;
import safeguarding.disclosure.look.OneByOne;
import safeguarding.kit.caller.Actor;
import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.Trail;

/**
 * Says that applications have ended, by the calendar and not by the work: whoever hears both announcements of one that was done
 * within its time learns from the time between them how long the limit is, and nothing of what was held.
 */
@ApplicationScoped
class Ends {

    private static final Actor SELF = Actor.system("disclosure-service", "offender-management",
            "https://www.legislation.gov.uk/ukpga/2003/44/section/327A");
    private static final String UNSAID = " said_at is null and say_at <= ?";

    private final Rows rows;
    private final Trail trail;
    private final Clock clock;
    private final OneByOne work = new OneByOne();

    Ends(Rows rows, Trail trail, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    /** In the transaction that ends it. One that ended before, and was looked at again, has been or will be said. */
    void ended(UUID application, Instant now) {
        LocalDate tomorrow = EnglishDay.of(now).plusDays(1);
        LocalDate answered = rows.first("select answer_from from scheme_applicant where application = ?",
                row -> row.getObject(1, LocalDate.class), application).orElse(tomorrow);
        LocalDate day = answered.isAfter(tomorrow) ? answered : tomorrow;
        rows.run("insert into scheme_application_end (application, say_at) values (?, ?) on conflict do nothing", application,
                EnglishDay.startOf(day));
    }

    @Scheduled(every = "{exchange.reviews.look-every:60s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        Instant now = clock.instant();
        List<UUID> due = QuarkusTransaction.requiringNew().call(() -> rows.list("select application from scheme_application_end"
                + " where" + UNSAID + " order by say_at, position limit 1000", row -> row.getObject(1, UUID.class), now));
        work.each(due, id -> say(id, now));
    }

    boolean isStuck() {
        return work.isStuck();
    }

    /** In no chain, since nobody on the bus is to see what belongs together; one that another replica has in hand is its. */
    private void say(UUID id, Instant now) {
        rows.first("select a.agency from scheme_application_end e join scheme_application a on a.id = e.application"
                + " where e.application = ? and" + UNSAID + " for update of e skip locked", row -> row.getString(1), id, now)
                .ifPresent(agency -> {
                    rows.run("update scheme_application_end set said_at = ? where application = ?", now, id);
                    trail.announced(SELF, new ApplicationConcluded(id, agency, now));
                });
    }
}
