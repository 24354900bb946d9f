package safeguarding.disclosure.scheme.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.database.Rows;

/**
 * One clock of one application.
 *
 * @param kind the limit that it keeps, as the version of the scheme names it; or a reply, or a review
 * @param role to whom it escalates
 */
record SchemeClock(UUID id, long version, UUID application, String agency, String kind, String role, String metBy,
        List<String> stoppedBy, ClockState state, Instant countedFrom, Instant dueAt, @Nullable Instant missedAt,
        @Nullable Instant endedAt) {

    /** One that was missed, or has ended, is not missed any more. */
    boolean isMissedBy(Instant moment) {
        return missedAt == null && endedAt == null && moment.isAfter(dueAt);
    }

    /** Whoever hears the announcements has heard of it. */
    boolean isKnown() {
        return missedAt != null || state == ClockState.FALLEN_DUE;
    }

    SchemeClock missed(Instant found) {
        return new SchemeClock(id, version + 1, application, agency, kind, role, metBy, stoppedBy, ClockState.MISSED,
                countedFrom, dueAt, found, null);
    }

    static SchemeClock of(ResultSet row) throws SQLException {
        return new SchemeClock(row.getObject("id", UUID.class), row.getLong("version"),
                row.getObject("application", UUID.class), row.getString("agency"), row.getString("kind"),
                row.getString("role"), row.getString("met_by"), List.of((String[]) row.getArray("stopped_by").getArray()),
                ClockState.valueOf(row.getString("state")), Objects.requireNonNull(Rows.instant(row, "counted_from")),
                Objects.requireNonNull(Rows.instant(row, "due_at")), Rows.instant(row, "missed_at"),
                Rows.instant(row, "ended_at"));
    }
}
