package safeguarding.registry.linking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.kit.database.Rows;

/** The decisions of humans about who is who. */
@ApplicationScoped
class LinkDecisions {

    private final Rows rows;

    LinkDecisions(Rows rows) {
        this.rows = rows;
    }

    /** An agency's own; another's is the same as none. */
    LinkDecision visibleTo(String agency, UUID id) {
        return rows.first("select * from link_decision where id = ? and agency = ?", LinkDecisions::read, id, agency)
                .orElseThrow(LinkDecisionNotFound::new);
    }

    void put(LinkDecision decision) {
        rows.run(
                "insert into link_decision (id, record, other, decision, decided_by, agency, decided_at, withdrawn_at, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?)"
                        + " on conflict (id) do update set withdrawn_at = excluded.withdrawn_at, version = excluded.version",
                decision.id(),
                decision.record(), decision.other(), decision.decision(), decision.decidedBy(), decision.agency(),
                decision.decidedAt(),
                decision.withdrawnAt(), decision.version());
    }

    private static LinkDecision read(ResultSet row) throws SQLException {
        return new LinkDecision(row.getObject("id", UUID.class), row.getObject("record", UUID.class),
                row.getObject("other", UUID.class),
                LinkDecision.Meaning.valueOf(row.getString("decision")), row.getString("decided_by"), row.getString("agency"),
                Objects.requireNonNull(Rows.instant(row, "decided_at")), Rows.instant(row, "withdrawn_at"),
                row.getLong("version"));
    }
}
