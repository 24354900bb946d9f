package safeguarding.kit.sealing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.kit.database.Rows;
import safeguarding.kit.database.Sql;
import safeguarding.kit.seal.Tiles;

/** The sealed log, for those who read it. */
@ApplicationScoped
public class SealedLog {

    private final DataSource database;
    private final Rows rows;

    SealedLog(DataSource database, Rows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** The entries that are the leaves of one tile, by their positions in the order of the leaves. */
    public record Run(long tile, List<Long> positions, Instant from, Instant to) {

        public long firstLeaf() {
            return tile * Tiles.WIDTH;
        }
    }

    public Optional<Head> head() {
        return on(SealStore::head);
    }

    /** Roots and proofs, out of the stored tiles. */
    public <T> T tiles(Function<Tiles, T> reading) {
        return on(store -> reading.apply(new Tiles(store)));
    }

    public Optional<Run> run(long tile) {
        return rows.first("select * from trail_sealed where tile = ?", SealedLog::run, tile);
    }

    /** The first tile in which something was recorded at that time or later. */
    public Optional<Run> firstSince(Instant from) {
        return rows.first("select * from trail_sealed where recorded_to >= ? order by recorded_to, tile limit 1",
                SealedLog::run, from);
    }

    /** The last tile in which something was recorded before that time. */
    public Optional<Run> lastBefore(Instant to) {
        return rows.first("select * from trail_sealed where recorded_from < ? order by tile desc limit 1", SealedLog::run, to);
    }

    /** What was signed of a tree of at least that size; the smallest that was kept, or else the present one. */
    public Optional<Signed> checkpointFrom(long size) {
        return rows.first("select size, note from (select size, note from trail_checkpoint where size >= ?"
                + " union all select size, note from trail_head where size >= ?) kept order by size limit 1",
                row -> new Signed(row.getLong("size"), row.getString("note")), size, size);
    }

    /** A signed state of the log. */
    public record Signed(long size, String note) {
    }

    /** Those that are sealed already, with their leaves. */
    public Map<Long, Long> leaves(List<Long> positions) {
        Map<Long, Long> leaves = new HashMap<>();
        String select = "select asked, sealed.tile, array_position(sealed.positions, asked) as place from unnest(?::text[]::bigint[]) asked"
                + " cross join lateral (select tile, positions from trail_sealed where first_position <= asked"
                + " order by first_position desc limit 1) sealed where array_position(sealed.positions, asked) is not null";
        rows.list(select, row -> leaves.put(row.getLong("asked"), row.getLong("tile") * Tiles.WIDTH + row.getLong("place") - 1),
                positions.stream().map(String::valueOf).toList());
        return leaves;
    }

    private static Run run(ResultSet row) throws SQLException {
        Instant from = Rows.instant(row, "recorded_from");
        Instant to = Rows.instant(row, "recorded_to");
        return new Run(row.getLong("tile"), List.of((Long[]) row.getArray("positions").getArray()),
                from == null ? Instant.EPOCH : from, to == null ? Instant.EPOCH : to);
    }

    private <T> T on(Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return reading.of(new SealStore(connection));
        } catch (SQLException failure) {
            throw Sql.failed("read the seal", failure);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(SealStore store) throws SQLException;
    }
}
