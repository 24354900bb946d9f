package safeguarding.registry.linking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
                "insert into link_decision (id, record, other, decision, decided_by, agency, decided_at, settles, withdrawn_at, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?)"
                        + " on conflict (id) do update set withdrawn_at = excluded.withdrawn_at, version = excluded.version",
                decision.id(),
                decision.record(), decision.other(), decision.decision(), decision.decidedBy(), decision.agency(),
                decision.decidedAt(), decision.settles(),
                decision.withdrawnAt(), decision.version());
    }

    /** The agencies whose decisions about the two count, each with what it decided; they differ where the two are disputed. */
    Map<String, Set<LinkDecision.Meaning>> counting(UUID record, UUID other) {
        Map<String, Set<LinkDecision.Meaning>> agencies = new HashMap<>();
        rows.list("select agency, decision from link_decision_counting where record in (?, ?) and other in (?, ?)",
                row -> agencies.computeIfAbsent(row.getString(1), unused -> EnumSet.noneOf(LinkDecision.Meaning.class))
                        .add(LinkDecision.Meaning.valueOf(row.getString(2))),
                record, other, record, other);
        return agencies;
    }

    /** These two, and whomever somebody decided about together with one of them. */
    Set<UUID> decidedWith(UUID record, UUID other) {
        Set<UUID> records = new HashSet<>(Set.of(record, other));
        rows.list("select record, other from link_decision where record in (?, ?) or other in (?, ?)",
                row -> records.addAll(List.of(row.getObject(1, UUID.class), row.getObject(2, UUID.class))), record, other,
                record,
                other);
        return records;
    }

    private static LinkDecision read(ResultSet row) throws SQLException {
        return new LinkDecision(row.getObject("id", UUID.class), row.getObject("record", UUID.class),
                row.getObject("other", UUID.class),
                LinkDecision.Meaning.valueOf(row.getString("decision")), row.getString("decided_by"), row.getString("agency"),
                Objects.requireNonNull(Rows.instant(row, "decided_at")), row.getBoolean("settles"),
                Rows.instant(row, "withdrawn_at"),
                row.getLong("version"));
    }
}
