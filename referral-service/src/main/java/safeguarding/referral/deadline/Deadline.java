package safeguarding.referral.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.database.Rows;

/** One clock of one referral at one hub, by one version of a rule. */
record Deadline(UUID id, long version, UUID referral, String hub, String rule, int ruleVersion, String role,
        DeadlineState state, Instant countedFrom, Instant dueAt, @Nullable Instant missedAt, @Nullable Instant endedAt,
        @Nullable UUID about) {

    static Deadline of(ResultSet row) throws SQLException {
        return new Deadline(row.getObject("id", UUID.class), row.getLong("version"), row.getObject("referral", UUID.class),
                row.getString("hub"), row.getString("rule"), row.getInt("rule_version"), row.getString("role"),
                DeadlineState.valueOf(row.getString("state")), Objects.requireNonNull(Rows.instant(row, "counted_from")),
                Objects.requireNonNull(Rows.instant(row, "due_at")), Rows.instant(row, "missed_at"),
                Rows.instant(row, "ended_at"), row.getObject("about", UUID.class));
    }
}
