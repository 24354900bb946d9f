package safeguarding.referral;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Whoever owns the tables sees all of them, as somebody would who has a backup in his hands. */
public final class Owner {

    private Owner() {
    }

    public static List<String> list(String select) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(select)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException(select, failure);
        }
    }

    public static void run(String sql) {
        try (Connection connection = connection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    /** Every table in which one of these stands, in bytes as well as in text. */
    public static List<String> placesOf(String... planted) {
        String wanted = Arrays.stream(planted).map(text -> "'%" + text + "%'").collect(Collectors.joining(", "));
        // One query for each table, written by another.
        List<String> queries = list(
                """
                        select format('select %L from %I where %s limit 1', columns.table_name, columns.table_name, string_agg(format(
                            case data_type when 'bytea' then 'encode(%I, ''escape'')' else '%I::text' end || ' ilike any (array[WANTED])',
                            column_name), ' or ')) from information_schema.columns
                        join information_schema.tables using (table_schema, table_name)
                        where columns.table_schema = 'public' and table_type = 'BASE TABLE' group by columns.table_name""");
        String all = queries.stream().map(query -> "(" + query.replace("WANTED", wanted) + ")")
                .collect(Collectors.joining(" union all "));
        return list(all);
    }

    private static Connection connection() throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
    }
}
