package safeguarding.registry.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import safeguarding.kit.caller.Actor;
import safeguarding.kit.clock.StatutoryClock;
import safeguarding.kit.database.Rows;
import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;
import safeguarding.registry.delivery.Inboxes;
import safeguarding.registry.delivery.ItemKind;
import safeguarding.registry.lane.Lane;

/**
 * Looks which protections and restrictions were to be looked at again by today and were not lifted. They stay as they are:
 * nothing is shown or told because a day has passed. Whoever said it finds an item in his inbox, over every channel.
 */
@ApplicationScoped
class Reviews {

    private static final int TOGETHER = 50;
    private static final Actor SELF = Actor.system("agency-registry-service", "safeguarding-child",
            "https://www.legislation.gov.uk/ukpga/2004/31/section/16LA");

    private static final String DUE = """
            select due.* from (
                select id, made_for, review_on, record as chain, 'PROTECTION_REVIEW' as kind from address_protection
                where lifted_at is null and review_on <= ?
                union all
                select id, made_for, review_on, concern, 'RESTRICTION_REVIEW' from share_restriction
                where lifted_at is null and review_on <= ?
            ) due where not exists (select 1 from review_reminder told where told.matter = due.id and told.reminded_on > ?)
            order by review_on, id limit ?""";

    private final Rows rows;
    private final Lane lane;
    private final Inboxes inboxes;
    private final ContentVersions contents;
    private final Trail trail;
    private final ReviewConfig config;
    private final Clock clock;

    Reviews(Rows rows, Lane lane, Inboxes inboxes, ContentVersions contents, Trail trail, ReviewConfig config, Clock clock) {
        this.rows = rows;
        this.lane = lane;
        this.inboxes = inboxes;
        this.contents = contents;
        this.trail = trail;
        this.config = config;
        this.clock = clock;
    }

    private record Found(UUID chain, ReviewReminder reminder) {
    }

    @Scheduled(every = "{exchange.reviews.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        // Hardly ever is one due: the lane is not held up to see that.
        boolean more = !due(clock.instant(), 0, 1).isEmpty();
        while (more) {
            more = QuarkusTransaction.requiringNew().call(this::remind) == TOGETHER;
        }
    }

    /** Whether the day before yesterday's are still among what is due. */
    boolean anyLate() {
        return !due(clock.instant(), 2, 1).isEmpty();
    }

    private int remind() {
        // Inboxes are filled in the lane only; and another replica may have been here first.
        lane.enter();
        Instant now = clock.instant();
        List<Inboxes.Item> items = new ArrayList<>();
        for (Found found : due(now, 0, TOGETHER)) {
            ReviewReminder reminder = found.reminder();
            rows.run(
                    "insert into review_reminder (id, matter, agency, due_on, reminded_on, reminded_at) values (?, ?, ?, ?, ?, ?)",
                    reminder.id(), reminder.matter(), reminder.agency(), reminder.dueOn(), day(now), now);
            trail.in(Chain.of(found.chain()).with(reminder.agency())).wrote(SELF, reminder.kind().subject() + ".reminded",
                    reminder.id(), contents.keep(reminder.id(), 1, reminder));
            items.add(Inboxes.Item.about(reminder.id(), reminder.agency(), reminder.kind()));
        }
        inboxes.put(items, now);
        return items.size();
    }

    private List<Found> due(Instant now, int daysLate, int most) {
        LocalDate today = day(now).minusDays(daysLate);
        return rows.list(DUE, row -> found(row, now), today, today, today.minusDays(config.remindEveryDays()), most);
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, StatutoryClock.ENGLAND);
    }

    private static Found found(ResultSet row, Instant now) throws SQLException {
        return new Found(row.getObject("chain", UUID.class),
                new ReviewReminder(Ids.next(), row.getObject("id", UUID.class), ItemKind.valueOf(row.getString("kind")),
                        row.getString("made_for"), row.getObject("review_on", LocalDate.class), now));
    }
}
