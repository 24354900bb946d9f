package safeguarding.kit.database;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.jspecify.annotations.Nullable;

/**
 * Runs SQL on the connection of the running transaction. Collections become arrays: of uuid when they hold UUIDs, of bigint
 * when they hold
 * Longs, else of text.
 */
@ApplicationScoped
public class Rows {

    /** Makes one value out of one row. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final DataSource database;
    private final @Nullable BeforeCommit<Later> later;

    @Inject
    Rows(DataSource database, TransactionSynchronizationRegistry transactions) {
        this.database = database;
        this.later = new BeforeCommit<>(transactions, this::runTogether);
    }

    /** In a program that is no service, on a pool or a connection of its own. */
    public Rows(DataSource database) {
        this.database = database;
        this.later = null;
    }

    /** A statement that nobody has to wait for. */
    private record Later(String sql, @Nullable Object[] values) {
    }

    public <T> List<T> list(String sql, Reading<T> reading, @Nullable Object... values) {
        flush();
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, values);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reading.of(rows));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw Sql.failed("read rows", failure);
        }
    }

    public <T> Optional<T> first(String sql, Reading<T> reading, @Nullable Object... values) {
        return list(sql, reading, values).stream().findFirst();
    }

    /** Returns how many rows were changed. */
    public int run(String sql, @Nullable Object... values) {
        flush();
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, values);
            // A statement may also be a select for its effect, for instance a lock.
            return statement.execute() ? 0 : statement.getUpdateCount();
        } catch (SQLException failure) {
            throw Sql.failed("change rows", failure);
        }
    }

    /** The same statement for many rows in one round trip. */
    public void batch(String sql, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        flush();
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            Batch.run(statement, rows, (one, row) -> bind(connection, one, row));
        } catch (SQLException failure) {
            throw Sql.failed("change many rows", failure);
        }
    }

    /**
     * Changes rows of the running transaction before anything else of this class asks or changes something there, and before it
     * commits: all such statements, in their order, in one round trip. Who reads them past this class flushes first.
     */
    public void later(String sql, @Nullable Object... values) {
        if (later == null) {
            run(sql, values);
        } else {
            later.add(List.of(new Later(sql, values)));
        }
    }

    /** Now, so that whoever is refused something hears of it here and not at the end. */
    public void flush() {
        if (later != null) {
            later.flush();
        }
    }

    /** The driver sends statements with a semicolon between them together, and keeps each of them prepared. */
    private void runTogether(List<Later> statements) {
        String all = statements.stream().map(Later::sql).collect(Collectors.joining(";\n"));
        @Nullable
        Object[] values = statements.stream().flatMap(one -> Arrays.stream(one.values())).toArray();
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(all)) {
            bind(connection, statement, values);
            statement.execute();
        } catch (SQLException failure) {
            throw Sql.failed("change rows together", failure);
        }
    }

    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    public static List<UUID> uuids(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((UUID[]) array.getArray());
    }

    private static String type(Collection<?> many) {
        if (many.isEmpty()) {
            return "text";
        }
        return many.stream().allMatch(UUID.class::isInstance) ? "uuid"
                : many.stream().allMatch(Long.class::isInstance) ? "bigint" : "text";
    }

    private static void bind(Connection connection, PreparedStatement statement, @Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value == null) {
                statement.setNull(i + 1, Types.NULL);
            } else if (value instanceof Collection<?> many) {
                statement.setArray(i + 1, connection.createArrayOf(type(many), many.toArray()));
            } else if (value instanceof Instant instant) {
                statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
            } else if (value instanceof Enum<?> code) {
                statement.setString(i + 1, code.name());
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }
}
