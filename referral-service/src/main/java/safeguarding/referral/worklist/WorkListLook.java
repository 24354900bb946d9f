package safeguarding.referral.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.caller.Actor;
import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.Trail;

/** Sees whether a hub's work list is still as it was, without reading it. */
@ApplicationScoped
class WorkListLook {

    // What somebody sees first; whatever is behind it comes before him when it becomes urgent.
    private static final String AS_IT_IS = """
            select md5(coalesce(string_agg(concat_ws(' ', first.id, first.version, first.state, triage.rating, triage.route), ','
                order by first.due_at, first.position), ''))
            from (select * from deadline where hub = ? and ended_at is null order by due_at, position limit 200) first
            left join triage on triage.referral = first.referral and triage.hub = first.hub""";

    private final Rows rows;
    private final Trail trail;

    WorkListLook(Rows rows, Trail trail) {
        this.rows = rows;
        this.trail = trail;
    }

    @Transactional
    void opened(Actor reader) {
        trail.noted(reader, "work-list.stream-opened", null);
    }

    /** The same for as long as nothing has changed. */
    @Transactional
    String asItIs(String hub) {
        return rows.first(AS_IT_IS, row -> row.getString(1), hub).orElse("");
    }
}
