package safeguarding.kit.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** One statement for many rows, in one round trip. */
public final class Batch {

    /** Binds the values of one row. */
    @FunctionalInterface
    public interface Filling<T> {
        void fill(PreparedStatement statement, T row) throws SQLException;
    }

    private Batch() {
    }

    public static <T> void run(PreparedStatement statement, List<T> rows, Filling<T> filling) throws SQLException {
        if (rows.size() == 1) {
            // Not a batch of one: the driver would not keep its statement prepared.
            filling.fill(statement, rows.get(0));
            statement.executeUpdate();
            return;
        }
        for (T row : rows) {
            filling.fill(statement, row);
            statement.addBatch();
        }
        statement.executeBatch();
    }
}
