package safeguarding.registry.reassignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.database.Rows;
import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;
import safeguarding.registry.delivery.Inboxes;
import safeguarding.registry.delivery.ItemKind;
import safeguarding.registry.lane.PeopleChanged;

/**
 * Asks an agency, once, for each of its open involvements with somebody to whom one of its workers stands too near: whichever
 * came first, the conflict, the involvement, or that two records are found to be of one human.
 */
@ApplicationScoped
class Reassignments {

    // Hardly anybody who changes; so nothing more is asked of most.
    private static final String CONCERNED = """
            select 1 from person_record changed
            join person_record known on (known.person = changed.person or known.guarded_as = changed.guarded_as)
            join conflict_of_interest conflict on conflict.record = known.id and conflict.ended_at is null
            where changed.id = any(?::uuid[]) limit 1""";

    private static final String MISSING = """
            select conflict.id as conflict, involvement.id as involvement, involvement.agency
            from person_record changed
            join person_record known on (known.person = changed.person or known.guarded_as = changed.guarded_as)
            join conflict_of_interest conflict on conflict.record = known.id and conflict.ended_at is null
            join person_record same on (same.person = changed.person or same.guarded_as = changed.guarded_as)
            join involvement on involvement.id = same.id and involvement.agency = conflict.agency
                and involvement.closed_on is null
            where changed.id = any(?::uuid[]) and not exists (select 1 from reassignment
                where reassignment.conflict = conflict.id and reassignment.involvement = involvement.id)
            group by conflict.id, involvement.id order by conflict.id, involvement.id""";

    // Whom it is about sees nothing of it himself, and nobody does when the two are found to be different people.
    // The duty role is that of the agency's first service.
    private static final String WAITING = """
            select reassignment.id, conflict.worker, involvement.local_reference, involvement.kind, reassignment.asked_at,
                (select document ->> 'dutyRole' from directory_service service where service.agency = conflict.agency
                    and not closed order by position limit 1) as duty_role
            from reassignment
            join conflict_of_interest conflict on conflict.id = reassignment.conflict
            join involvement on involvement.id = reassignment.involvement
            where reassignment.done_at is null and conflict.ended_at is null and involvement.closed_on is null
                and exists (select 1 from person_record known
                    join person_record same on (same.person = known.person or same.guarded_as = known.guarded_as)
                    where known.id = conflict.record and same.id = reassignment.involvement)
                and conflict.agency = ? and (?::text is null or conflict.worker <> ?)""";

    private final Rows rows;
    private final Inboxes inboxes;
    private final ContentVersions contents;
    private final Trail trail;
    private final Clock clock;

    Reassignments(Rows rows, Inboxes inboxes, ContentVersions contents, Trail trail, Clock clock) {
        this.rows = rows;
        this.inboxes = inboxes;
        this.contents = contents;
        this.trail = trail;
        this.clock = clock;
    }

    void on(@Observes PeopleChanged changed) {
        if (rows.first(CONCERNED, row -> true, changed.records()).isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        List<Inboxes.Item> items = new ArrayList<>();
        for (Missing missing : rows.list(MISSING, Missing::of, changed.records())) {
            ReassignmentAsked asked = new ReassignmentAsked(Ids.next(), missing.involvement(), missing.agency(), now);
            rows.run("insert into reassignment (id, conflict, involvement, asked_at) values (?, ?, ?, ?)", asked.id(),
                    missing.conflict(), asked.involvement(), now);
            trail.in(Chain.of(asked.id()).with(asked.agency())).wrote(changed.actor(), asked,
                    contents.keep(asked.id(), 1, asked));
            items.add(Inboxes.Item.about(asked.id(), asked.agency(), ItemKind.REASSIGNMENT));
        }
        inboxes.put(items, now);
    }

    List<ReassignmentView> waiting(String agency, @Nullable String reader) {
        return rows.list(WAITING + " order by reassignment.asked_at, reassignment.id limit 1000", Reassignments::view, agency,
                reader, reader);
    }

    /** The same, and nobody else answers it until this transaction ends. */
    Optional<ReassignmentView> lock(String agency, @Nullable String reader, UUID id) {
        return rows.first(WAITING + " and reassignment.id = ? for update of reassignment", Reassignments::view, agency, reader,
                reader, id);
    }

    void done(UUID id, String by) {
        rows.run("update reassignment set done_at = ?, done_by = ? where id = ?", clock.instant(), by, id);
    }

    private static ReassignmentView view(ResultSet row) throws SQLException {
        return new ReassignmentView(row.getObject("id", UUID.class), row.getString("worker"),
                row.getString("local_reference"), row.getString("kind"), row.getString("duty_role"),
                Objects.requireNonNull(Rows.instant(row, "asked_at")));
    }

    private record Missing(UUID conflict, UUID involvement, String agency) {

        static Missing of(ResultSet row) throws SQLException {
            return new Missing(row.getObject("conflict", UUID.class), row.getObject("involvement", UUID.class),
                    row.getString("agency"));
        }
    }
}
