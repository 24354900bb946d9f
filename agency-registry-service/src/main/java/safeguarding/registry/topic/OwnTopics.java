package safeguarding.registry.topic;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.kit.database.Rows;
import safeguarding.kit.event.Ids;

/** The topics of all agencies. Whoever is writing to one finds by its version that it was changed meanwhile. */
@ApplicationScoped
class OwnTopics {

    private static final String CLOSED = "update agency_topic set state = 'CLOSED', granted = true, due_at = ?, failures = 0,"
            + " failing_since = null, version = version + 1 where agency = ? and state = 'OPEN'";

    private final Rows rows;

    OwnTopics(Rows rows) {
        this.rows = rows;
    }

    Optional<OwnTopic> find(String agency) {
        return rows.first("select * from agency_topic where agency = ?", OwnTopic::of, agency);
    }

    Optional<OwnTopic> lock(String agency) {
        return rows.first("select * from agency_topic where agency = ? for update", OwnTopic::of, agency);
    }

    /** False when somebody else chose one at the same moment. */
    boolean insert(String agency, long end, Instant now) {
        return rows
                .run("insert into agency_topic (agency, id, state, sent_up_to, due_at, version) values (?, ?, 'OPEN', ?, ?, 1)"
                        + " on conflict do nothing", agency, Ids.next(), end, now) == 1;
    }

    void reopen(String agency, long end, Instant now) {
        rows.run("update agency_topic set state = 'OPEN', granted = false, sent_up_to = ?, due_at = ?, failures = 0,"
                + " failing_since = null, version = version + 1 where agency = ?", end, now, agency);
    }

    boolean isWritten(String agency) {
        return rows.first("select 1 from agency_topic where agency = ? and state = 'OPEN' and not exists"
                + " (select 1 from suspension where suspension.agency = agency_topic.agency and resumed_at is null)",
                row -> true, agency).isPresent();
    }

    void close(String agency, Instant now) {
        rows.run(CLOSED, now, agency);
    }

    /** Whether the agency is closed and its topic was not. */
    boolean closeOfClosed(String agency, Instant now) {
        return rows.run(CLOSED + " and exists (select 1 from agency where agency.slug = agency_topic.agency"
                + " and agency.status = 'CLOSED')", now, agency) == 1;
    }

    /** Begins again behind that position, at once. */
    void replay(String agency, long position, Instant now) {
        rows.run("update agency_topic set sent_up_to = ?, due_at = ?, version = version + 1 where agency = ?", position, now,
                agency);
    }
}
