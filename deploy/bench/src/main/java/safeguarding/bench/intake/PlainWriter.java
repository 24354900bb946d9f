package safeguarding.bench.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import org.jspecify.annotations.Nullable;

/**
 * The rows of a referral with plain JDBC, as somebody would write it who cares about nothing else: statements prepared once,
 * one round
 * trip for each table, one transaction for each referral.
 */
final class PlainWriter implements Rounds.Worker {

    private final Connection connection;
    private final ReferralRows rows;
    private final List<PreparedStatement> inserts = new ArrayList<>();

    PlainWriter(Connection connection, ReferralRows rows) throws SQLException {
        this.connection = connection;
        this.rows = rows;
        connection.setAutoCommit(false);
        for (ReferralRows.Table table : rows.tables()) {
            inserts.add(connection.prepareStatement(table.insert()));
        }
    }

    @Override
    public void act() throws SQLException {
        Map<UUID, UUID> ids = new HashMap<>();
        for (int i = 0; i < inserts.size(); i++) {
            ReferralRows.Table table = rows.tables().get(i);
            PreparedStatement insert = inserts.get(i);
            boolean many = table.rows().size() > 1;
            for (@Nullable
            Object[] row : table.rows()) {
                fill(insert, table, row, ids);
                if (many) {
                    insert.addBatch();
                }
            }
            if (many) {
                insert.executeBatch();
            } else {
                insert.executeUpdate();
            }
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** Every id is another one in each referral, and the same one wherever it occurs in it. */
    private void fill(PreparedStatement insert, ReferralRows.Table table, @Nullable Object[] row, Map<UUID, UUID> ids)
            throws SQLException {
        for (int i = 0; i < row.length; i++) {
            Object value = row[i];
            if (value instanceof UUID id) {
                insert.setObject(i + 1, ids.computeIfAbsent(id, unused -> nextId()));
            } else if (value instanceof String[] words) {
                insert.setArray(i + 1, connection.createArrayOf("text", words));
            } else if (table.columns().get(i).equals("key")) {
                insert.setString(i + 1, nextId().toString());
            } else {
                insert.setObject(i + 1, value);
            }
        }
    }

    /** In the order of time, as the service's own: random ones would make the indexes dearer. */
    private static UUID nextId() {
        long random = ThreadLocalRandom.current().nextLong();
        return new UUID((System.currentTimeMillis() << 16) | 0x7000L | (random & 0xfffL),
                (ThreadLocalRandom.current().nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L);
    }
}
