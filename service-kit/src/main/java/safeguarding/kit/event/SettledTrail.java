package safeguarding.kit.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the trail in order, and only as far as it is settled: up to the first position that a transaction still under way may
 * yet fill. Positions are handed out before commit, so a later one can become visible before an earlier one; skipping the gap
 * would lose a concern.
 *
 * <p>
 * Every transaction has its id before it takes a position (see the table). So whoever holds a position that is missing before
 * one that we see has an id below the one that we take after seeing it; once every transaction below ours has ended and the
 * position is still missing, it was rolled back and never comes. That holds for all gaps before the last row that was seen, so
 * many of them cost no more waiting than one.
 *
 * <p>
 * The table has a part for each month, and the times of recording follow the positions as far as the database's clock is
 * steady. So we look no further back than a day before where we stand; the plan then has "Subplans Removed" for the months
 * before, and an index scan by position on the one or two that are left. Were the clock to jump, nothing is lost by that: no
 * gap is passed over before all months were asked.
 */
public final class SettledTrail<R> {

    private final String withinADay;
    private final String anywhere;
    private final Reading<R> reading;
    private long seenUpTo = -1;
    private long holdersBelow;
    private boolean waits;
    private boolean passedOver;

    /** Makes one value of one row. */
    @FunctionalInterface
    public interface Reading<R> {
        R of(ResultSet row) throws SQLException;
    }

    /** How far somebody has read. */
    public record Place(long position, Instant recordedAt) {

        public static final Place START = new Place(0, Instant.EPOCH);

        /** Out of a row with these two columns. */
        public static Place of(ResultSet row) throws SQLException {
            return new Place(row.getLong("position"), row.getObject("recorded_at", OffsetDateTime.class).toInstant());
        }
    }

    /** One settled row, and where it stands. */
    public record Settled<R>(Place place, R row) {
    }

    /** Reads the named columns, which must not have position and recorded_at among them. */
    public SettledTrail(String columns, Reading<R> reading) {
        String select = "select position, recorded_at, " + columns
                + ", pg_snapshot_xmin(pg_current_snapshot())::text::bigint as all_ended_below from trail_entry where position > ?";
        this.withinADay = select + " and recorded_at > least(?, now()) - interval '1 day' order by position limit ?";
        this.anywhere = select + " and recorded_at > ? order by position limit ?";
        this.reading = reading;
    }

    public List<Settled<R>> after(Connection connection, Place from, int limit) throws SQLException {
        List<Settled<R>> settled = new ArrayList<>();
        passedOver = false;
        long seen = collect(connection, withinADay, from, limit, settled);
        if (passedOver && !isWhole(connection, from, settled)) {
            settled.clear();
            seen = collect(connection, anywhere, new Place(from.position(), Instant.EPOCH), limit, settled);
        }
        waits = seen >= 0;
        if (waits && seen > seenUpTo) {
            seenUpTo = seen;
            holdersBelow = ownTransactionId(connection);
        }
        return settled;
    }

    /** True while the reader stands before a position that may still be filled. */
    public boolean waitsAtGap() {
        return waits;
    }

    /** Returns -1, or, when a gap stops the reading, the last position that was seen behind it. */
    private long collect(Connection connection, String sql, Place from, int limit, List<Settled<R>> settled)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, from.position());
            select.setObject(2, from.recordedAt().atOffset(ZoneOffset.UTC));
            select.setInt(3, limit);
            try (ResultSet rows = select.executeQuery()) {
                long expected = from.position() + 1;
                while (rows.next()) {
                    Place place = Place.of(rows);
                    if (place.position() != expected) {
                        if (place.position() > seenUpTo) {
                            return lastOf(rows, place);
                        }
                        if (rows.getLong("all_ended_below") < holdersBelow) {
                            return seenUpTo;
                        }
                        passedOver = true;
                    }
                    settled.add(new Settled<>(place, reading.of(rows)));
                    expected = place.position() + 1;
                }
            }
        }
        return -1;
    }

    private static long lastOf(ResultSet rows, Place first) throws SQLException {
        long last = first.position();
        while (rows.next()) {
            last = rows.getLong("position");
        }
        return last;
    }

    /** Asked only when a gap was passed over: every month, by its index. */
    private boolean isWhole(Connection connection, Place from, List<Settled<R>> settled) throws SQLException {
        String count = "select count(*) from trail_entry where position > ? and position <= ?";
        try (PreparedStatement select = connection.prepareStatement(count)) {
            select.setLong(1, from.position());
            select.setLong(2, settled.get(settled.size() - 1).place().position());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1) == settled.size();
            }
        }
    }

    private static long ownTransactionId(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select pg_current_xact_id()::text::bigint");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
