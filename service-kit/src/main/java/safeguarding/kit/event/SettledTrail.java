package safeguarding.kit.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Reads the trail in order, and only as far as it is settled: up to the first position that a transaction still under way may
 * yet fill.
 * Positions are handed out before commit, so a later one can become visible before an earlier one; skipping the gap would lose
 * a concern.
 *
 * <p>
 * Every transaction has its id before it takes a position (see the table). So whoever holds a missing position has an id below
 * the one that we
 * take after first seeing the gap; once every transaction below ours has ended and the position is still missing, it was rolled
 * back and never comes.
 */
final class SettledTrail {

    private static final String SELECT = """
            select position, id, action, occurred_at, subject, request_id, trace_id, topic, payload,
                pg_snapshot_xmin(pg_current_snapshot())::text::bigint as all_ended_below
            from trail_entry where position > ? order by position limit ?""";

    private long gapAt = -1;
    private long gapHolderBelow;

    /** One settled row; those without a topic only move the position. */
    record Row(long position, String id, String type, Instant occurredAt, @Nullable String subject, String requestId,
            @Nullable String traceId, @Nullable String topic, @Nullable String payload) {
    }

    List<Row> after(Connection connection, long position, int limit) throws SQLException {
        List<Row> settled = new ArrayList<>();
        long gap = collect(connection, position, limit, settled);
        if (gap >= 0 && gap != gapAt) {
            gapHolderBelow = ownTransactionId(connection);
        }
        gapAt = gap;
        return settled;
    }

    /** True while the reader stands before a position that may still be filled. */
    boolean waitsAtGap() {
        return gapAt >= 0;
    }

    /** Returns the position of the gap that stops the reading, or -1. */
    private long collect(Connection connection, long position, int limit, List<Row> settled) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setLong(1, position);
            select.setInt(2, limit);
            try (ResultSet rows = select.executeQuery()) {
                long expected = position + 1;
                while (rows.next()) {
                    long found = rows.getLong("position");
                    boolean neverComes = expected == gapAt && rows.getLong("all_ended_below") >= gapHolderBelow;
                    if (found != expected && !neverComes) {
                        return expected;
                    }
                    settled.add(row(rows, found));
                    expected = found + 1;
                }
            }
        }
        return -1;
    }

    private static long ownTransactionId(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select pg_current_xact_id()::text::bigint");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Row row(ResultSet rows, long position) throws SQLException {
        return new Row(position, rows.getString("id"), rows.getString("action"),
                rows.getObject("occurred_at", OffsetDateTime.class).toInstant(), rows.getString("subject"),
                rows.getString("request_id"), rows.getString("trace_id"), rows.getString("topic"), rows.getString("payload"));
    }
}
