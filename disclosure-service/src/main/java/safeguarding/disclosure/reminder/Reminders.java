package safeguarding.disclosure.reminder;

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
import safeguarding.disclosure.matter.MatterCodes;
import safeguarding.disclosure.matter.NotificationRules;
import safeguarding.kit.caller.Actor;
import safeguarding.kit.database.Rows;
import safeguarding.kit.event.Announcement;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Trail;

/** Looks who has to notify soon, and who should have: each said once, however many replicas look. */
@ApplicationScoped
class Reminders {

    private static final Actor SELF = Actor.system("disclosure-service", "offender-management",
            "https://www.legislation.gov.uk/ukpga/2003/44/section/325");

    // Who comes each week is reminded later than who comes each year; a change that is due within days is near from the first.
    private static final String NEAR = "case content #>> '{said,notification,often}' when 'WEEKLY' then ?::date else ?::date end";

    private final Rows rows;
    private final MatterCodes codes;
    private final Trail trail;
    private final Clock clock;
    private final OneByOne work = new OneByOne();

    Reminders(Rows rows, MatterCodes codes, Trail trail, Clock clock) {
        this.rows = rows;
        this.codes = codes;
        this.trail = trail;
        this.clock = clock;
    }

    @Scheduled(every = "{exchange.reviews.look-every:60s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        LocalDate today = EnglishDay.today(clock);
        LocalDate weekly = near(NotificationRules.Frequency.WEEKLY, today);
        LocalDate yearly = near(NotificationRules.Frequency.YEARLY, today);
        List<UUID> due = QuarkusTransaction.requiringNew().call(() -> rows.list("select id from offender_statement"
                + " where due_state = 'WAITING' and due_on <= " + NEAR + " or due_state = 'FALLEN_DUE' and due_on < ?"
                + " order by due_on, id limit 10000", row -> row.getObject("id", UUID.class), weekly, yearly, today));
        work.each(due, id -> remind(id, today, weekly, yearly));
    }

    private LocalDate near(NotificationRules.Frequency often, LocalDate today) {
        return today.plusDays(codes.notification().remindDaysBefore(often, today));
    }

    boolean isStuck() {
        return work.isStuck();
    }

    private void remind(UUID id, LocalDate today, LocalDate weekly, LocalDate yearly) {
        rows.first("select id, version, offender, owner_agency, due_state, due_on from offender_statement where id = ?"
                + " and due_on <= " + NEAR + " for update skip locked", Reminder::read, id, weekly, yearly)
                .ifPresent(reminder -> {
                    DueState.Act act = reminder.dueOn().isBefore(today) ? DueState.Act.GO_BY : DueState.Act.COME_NEAR;
                    reminder.state().after(act).ifPresent(next -> move(reminder, next));
                });
    }

    private void move(Reminder reminder, DueState next) {
        rows.run("update offender_statement set due_state = ? where id = ?", next, reminder.statement());
        trail.in(Chain.of(reminder.offender())).announced(SELF, announcement(reminder, next));
    }

    private Announcement announcement(Reminder reminder, DueState next) {
        Instant dueAt = EnglishDay.startOf(reminder.dueOn());
        return next == DueState.MISSED
                ? new RequirementMissed(reminder.statement(), reminder.version(), reminder.agency(), dueAt, clock.instant())
                : new RequirementFallenDue(reminder.statement(), reminder.version(), reminder.agency(), dueAt, clock.instant());
    }
}
