package safeguarding.registry.suspension;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.database.Rows;
import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;

/** Stops and starts what we send to an agency. Routing, its inbox and the escalation of what it does not take up go on. */
@ApplicationScoped
class SuspensionDesk {

    private static final String NOW = "select * from suspension where agency = ? and resumed_at is null";

    private final Rows rows;
    private final Caller caller;
    private final ContentVersions contents;
    private final Trail trail;
    private final Event<AgencySuspended> suspensions;
    private final Event<AgencyResumed> resumptions;
    private final Clock clock;

    SuspensionDesk(Rows rows, Caller caller, ContentVersions contents, Trail trail, Event<AgencySuspended> suspensions,
            Event<AgencyResumed> resumptions, Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.contents = contents;
        this.trail = trail;
        this.suspensions = suspensions;
        this.resumptions = resumptions;
        this.clock = clock;
    }

    /** The first reason stands; a later one changes nothing. */
    @Transactional
    SuspensionView suspend(String agency, NewSuspension said) {
        known(agency);
        UUID id = Ids.next();
        int first = rows.run("insert into suspension (id, agency, reason, suspended_at) values (?, ?, ?, ?)"
                + " on conflict do nothing", id, agency, said.reason(), clock.instant());
        if (first == 1) {
            trail.wrote("agency.suspended", id, contents.keep(id, 1, said));
            suspensions.fire(new AgencySuspended(agency));
        }
        Suspension now = rows.first(NOW, Suspension::of, agency).orElseThrow(NotSuspended::new);
        if (first == 0) {
            trail.noted("agency.suspended-again", now.id());
        }
        return now.view();
    }

    @Transactional
    SuspensionView resume(String agency) {
        known(agency);
        Optional<Suspension> ended = rows.first("update suspension set resumed_at = ? where agency = ? and resumed_at is null"
                + " returning *", Suspension::of, clock.instant(), agency);
        Suspension suspension = ended.orElseThrow(NotSuspended::new);
        trail.noted("agency.resumed", suspension.id());
        resumptions.fire(new AgencyResumed(agency));
        return suspension.view();
    }

    private void known(String agency) {
        // Whoever belongs to no agency is refused before anything shows.
        caller.agency();
        if (rows.first("select 1 from agency where slug = ?", row -> true, agency).isEmpty()) {
            throw new SuspendedAgencyUnknown();
        }
    }

    private record Suspension(UUID id, SuspensionView view) {

        static Suspension of(ResultSet row) throws SQLException {
            return new Suspension(row.getObject("id", UUID.class), new SuspensionView(row.getString("agency"),
                    row.getString("reason"), Objects.requireNonNull(Rows.instant(row, "suspended_at")),
                    Rows.instant(row, "resumed_at")));
        }
    }
}
