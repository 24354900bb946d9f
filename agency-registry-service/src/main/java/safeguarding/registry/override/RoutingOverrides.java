package safeguarding.registry.override;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.kit.database.Rows;
import safeguarding.registry.routing.Detail;
import safeguarding.registry.routing.Situation;

/** The overrides of routing. */
@ApplicationScoped
public class RoutingOverrides {

    private static final int MOST = 1000;

    private final Rows rows;

    RoutingOverrides(Rows rows) {
        this.rows = rows;
    }

    /** Those that stand, by concern. */
    public Map<UUID, List<Situation.Overruling>> about(Collection<UUID> concerns) {
        return rows.list("select * from routing_override where concern = any(?::uuid[]) and withdrawn_at is null order by id",
                RoutingOverrides::read, concerns).stream()
                .collect(Collectors.groupingBy(RoutingOverride::concern,
                        Collectors.mapping(RoutingOverride::fact, Collectors.toList())));
    }

    public Optional<RoutingOverride> standing(UUID concern, String agency) {
        return rows.first("select * from routing_override where concern = ? and agency = ? and withdrawn_at is null",
                RoutingOverrides::read, concern, agency);
    }

    /** Those that stand of whoever decided for this agency, the one to be looked at again soonest first. */
    public List<RoutingOverride> toReview(String decidedFor) {
        return rows.list("select * from routing_override where decided_for = ? and withdrawn_at is null"
                + " order by review_on, id limit " + MOST, RoutingOverrides::read, decidedFor);
    }

    public Optional<RoutingOverride> find(String decidedFor, UUID id) {
        return rows.first("select * from routing_override where id = ? and decided_for = ?", RoutingOverrides::read, id,
                decidedFor);
    }

    public void put(RoutingOverride override) {
        rows.run(
                "insert into routing_override (id, concern, agency, verdict, detail, reason, review_on, decided_by, decided_for,"
                        + " decided_at, withdrawn_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?)"
                        + " on conflict (id) do update set withdrawn_at = excluded.withdrawn_at, version = excluded.version",
                override.id(), override.concern(), override.agency(), override.verdict(), override.detail(), override.reason(),
                override.reviewOn(), override.decidedBy(), override.decidedFor(), override.decidedAt(), override.withdrawnAt(),
                override.version());
    }

    private static RoutingOverride read(ResultSet row) throws SQLException {
        String detail = row.getString("detail");
        return new RoutingOverride(row.getObject("id", UUID.class), row.getObject("concern", UUID.class),
                row.getString("agency"), RoutingOverride.Verdict.valueOf(row.getString("verdict")),
                detail == null ? null : Detail.valueOf(detail), row.getString("reason"),
                row.getObject("review_on", LocalDate.class), row.getString("decided_by"), row.getString("decided_for"),
                Objects.requireNonNull(Rows.instant(row, "decided_at")), Rows.instant(row, "withdrawn_at"),
                row.getLong("version"));
    }
}
