package safeguarding.kit.sealing;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import safeguarding.kit.database.Sql;
import safeguarding.kit.event.SettledTrail.Place;
import safeguarding.kit.seal.TileStore;
import safeguarding.kit.seal.Tiles;

/** The tables of the seal, on one connection and in its transaction. What is written stays here until it is flushed. */
final class SealStore implements TileStore {

    private final Connection connection;
    private final Map<Key, byte[]> read = new HashMap<>();
    private final Map<Key, byte[]> written = new LinkedHashMap<>();

    private record Key(int level, long tile) {
    }

    SealStore(Connection connection) {
        this.connection = connection;
    }

    @Override
    public byte[] read(int level, long tile) {
        Key key = new Key(level, tile);
        byte[] changed = written.get(key);
        return changed != null ? changed : read.computeIfAbsent(key, this::stored);
    }

    @Override
    public void write(int level, long tile, byte[] hashes) {
        written.put(new Key(level, tile), hashes);
    }

    private byte[] stored(Key key) {
        String select = "select hashes from trail_tile where level = ? and tile = ?";
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setInt(1, key.level());
            statement.setLong(2, key.tile());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getBytes(1) : new byte[0];
            }
        } catch (SQLException failure) {
            throw Sql.failed("read a tile", failure);
        }
    }

    void flush() throws SQLException {
        String upsert = "insert into trail_tile (level, tile, hashes) values (?, ?, ?)"
                + " on conflict (level, tile) do update set hashes = excluded.hashes";
        try (PreparedStatement statement = connection.prepareStatement(upsert)) {
            for (Map.Entry<Key, byte[]> tile : written.entrySet()) {
                statement.setInt(1, tile.getKey().level());
                statement.setLong(2, tile.getKey().tile());
                statement.setBytes(3, tile.getValue());
                statement.addBatch();
            }
            statement.executeBatch();
        }
        read.putAll(written);
        written.clear();
    }

    Optional<Head> head() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select " + Head.COLUMNS + " from trail_head");
                ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(new Head(row.getLong("size"), row.getString("note"), Place.of(row),
                    row.getObject("sealed_at", OffsetDateTime.class).toInstant())) : Optional.empty();
        }
    }

    void head(Head head) throws SQLException {
        String upsert = "insert into trail_head (size, note, position, recorded_at, sealed_at) values (?, ?, ?, ?, ?)"
                + " on conflict (one) do update set size = excluded.size, note = excluded.note, position = excluded.position,"
                + " recorded_at = excluded.recorded_at, sealed_at = excluded.sealed_at";
        try (PreparedStatement statement = connection.prepareStatement(upsert)) {
            statement.setLong(1, head.size());
            statement.setString(2, head.note());
            statement.setLong(3, head.place().position());
            statement.setObject(4, at(head.place().recordedAt()));
            statement.setObject(5, at(head.sealedAt()));
            statement.executeUpdate();
        }
    }

    /**
     * Keeps what was signed, unless something was kept within the minute before: an export of the past needs an end, not each
     * end.
     */
    void keepCheckpoint(Head head) throws SQLException {
        String insert = "insert into trail_checkpoint (size, note, recorded_at, sealed_at) select ?, ?, ?, ?"
                + " where not exists (select 1 from trail_checkpoint where size = ?"
                + " or (size = (select max(size) from trail_checkpoint) and sealed_at > ?::timestamptz - interval '1 minute'))";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setLong(1, head.size());
            statement.setString(2, head.note());
            statement.setObject(3, at(head.place().recordedAt()));
            statement.setObject(4, at(head.sealedAt()));
            statement.setLong(5, head.size());
            statement.setObject(6, at(head.sealedAt()));
            statement.executeUpdate();
        }
    }

    /** Which entries the leaves from {@code size} on are. */
    void keepPlaces(long size, List<Place> places) throws SQLException {
        String upsert = "insert into trail_sealed (tile, first_position, positions, recorded_from, recorded_to) values (?, ?, ?, ?, ?)"
                + " on conflict (tile) do update set positions = trail_sealed.positions || excluded.positions,"
                + " recorded_from = least(trail_sealed.recorded_from, excluded.recorded_from),"
                + " recorded_to = greatest(trail_sealed.recorded_to, excluded.recorded_to)";
        try (PreparedStatement statement = connection.prepareStatement(upsert)) {
            int done = 0;
            while (done < places.size()) {
                long tile = (size + done) / Tiles.WIDTH;
                int end = (int) Math.min(places.size(), (tile + 1) * Tiles.WIDTH - size);
                List<Place> part = places.subList(done, end);
                Array positions = connection.createArrayOf("int8", part.stream().map(Place::position).toArray());
                statement.setLong(1, tile);
                statement.setLong(2, part.get(0).position());
                statement.setArray(3, positions);
                List<Instant> times = new ArrayList<>(part.stream().map(Place::recordedAt).sorted().toList());
                statement.setObject(4, at(times.get(0)));
                statement.setObject(5, at(times.get(times.size() - 1)));
                statement.addBatch();
                done = end;
            }
            statement.executeBatch();
        }
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
