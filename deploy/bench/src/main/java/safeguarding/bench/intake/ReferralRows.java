package safeguarding.bench.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** All rows that the service wrote for one referral, table by table: what is inserted again and again with other ids. */
record ReferralRows(List<Table> tables) {

    /** In an order in which they can be inserted. */
    private static final String WROTE = " (select transaction_id from trail_entry where subject = ? order by position limit 1)";
    private static final List<String> WHERE = List.of("referral where id = ?", "child where referral = ?",
            "adult where referral = ?", "connection where referral = ?", "triage where referral = ?",
            "happening where referral = ?", "deadline where referral = ?",
            "content_version where subject in (select subject from trail_entry where transaction_id =" + WROTE + ")",
            "trail_entry where transaction_id =" + WROTE, "idempotency_key where subject = ?");

    // Neither what the database counts by itself nor what it fills in.
    private static final String COLUMNS = """
            select column_name from information_schema.columns
            where table_schema = 'public' and table_name = ? and is_identity = 'NO' and column_default is null
            order by ordinal_position""";

    /** The rows of one table, each value as the driver gave it; an array of text as a Java array. */
    record Table(String name, List<String> columns, List<@Nullable Object[]> rows) {

        String insert() {
            return "insert into " + name + " (" + String.join(", ", columns) + ") values ("
                    + String.join(", ", columns.stream().map(column -> "?").toList()) + ")";
        }
    }

    static ReferralRows read(Connection referral, UUID id) throws SQLException {
        List<Table> tables = new ArrayList<>();
        for (String where : WHERE) {
            String name = where.substring(0, where.indexOf(' '));
            List<String> columns = columns(referral, name);
            List<@Nullable Object[]> rows = rows(referral, columns, where, id);
            if (rows.isEmpty()) {
                throw new IllegalStateException("The service has written nothing to the table " + name + ".");
            }
            tables.add(new Table(name, columns, rows));
        }
        return new ReferralRows(tables);
    }

    int count() {
        return tables.stream().mapToInt(table -> table.rows().size()).sum();
    }

    private static List<String> columns(Connection referral, String table) throws SQLException {
        try (PreparedStatement select = referral.prepareStatement(COLUMNS)) {
            select.setString(1, table);
            List<String> columns = new ArrayList<>();
            try (ResultSet names = select.executeQuery()) {
                while (names.next()) {
                    columns.add(names.getString(1));
                }
            }
            return columns;
        }
    }

    private static List<@Nullable Object[]> rows(Connection referral, List<String> columns, String where, UUID id)
            throws SQLException {
        try (PreparedStatement select = referral
                .prepareStatement("select " + String.join(", ", columns) + " from " + where)) {
            select.setObject(1, id);
            List<@Nullable Object[]> rows = new ArrayList<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    @Nullable
                    Object[] row = new @Nullable Object[columns.size()];
                    for (int i = 0; i < row.length; i++) {
                        Object value = found.getObject(i + 1);
                        row[i] = value instanceof java.sql.Array array ? array.getArray() : value;
                    }
                    rows.add(row);
                }
            }
            return rows;
        }
    }
}
