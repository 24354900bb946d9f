package safeguarding.disclosure.reminder;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.disclosure.admission.Admissions;
import safeguarding.kit.caller.Caller;
import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.Trail;

/** Where the officers of those who manage somebody see that he has to notify, whoever recorded that. */
@ApplicationScoped
class ReminderDesk {

    static final int MOST = 200;

    private final Rows rows;
    private final Admissions admissions;
    private final Trail trail;
    private final Caller caller;

    ReminderDesk(Rows rows, Admissions admissions, Trail trail, Caller caller) {
        this.rows = rows;
        this.admissions = admissions;
        this.trail = trail;
        this.caller = caller;
    }

    @Transactional
    ReminderList list() {
        List<Reminder> due = rows.list("select id, version, offender, owner_agency, due_state, due_on from offender_statement"
                + " where due_state in ('FALLEN_DUE', 'MISSED') and exists (select 1 from offender where offender.id = offender_statement.offender"
                + " and ? in (offender.owner_agency, offender.lead_agency)) and"
                + Admissions.admits("offender_statement.offender")
                + " order by due_on, id limit " + MOST, Reminder::read, caller.agency(), admissions.reader());
        trail.noted("notification-reminders.listed", null);
        Map<UUID, Long> read = due.stream().collect(Collectors.toMap(Reminder::statement, Reminder::version));
        trail.read("offender-statement", read, "reminder");
        return new ReminderList(due);
    }
}
