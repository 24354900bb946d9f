package safeguarding.bench.surroundings;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What a database did for the services: statements, the rows that they gave or wrote, and the blocks that were looked at for
 * them. What this program asks as the server's owner does not count.
 */
public record Footprint(double statements, double rows, double blocks, double seconds) {

    private static final String SELECT = """
            select coalesce(sum(calls), 0), coalesce(sum(rows), 0), coalesce(sum(shared_blks_hit + shared_blks_read), 0),
                extract(epoch from clock_timestamp())
            from pg_stat_statements
            where dbid = (select oid from pg_database where datname = current_database())
                and userid <> (select oid from pg_roles where rolname = current_user)""";

    public static Footprint until(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
            try (ResultSet row = statement.executeQuery(SELECT)) {
                row.next();
                return new Footprint(row.getDouble(1), row.getDouble(2), row.getDouble(3), row.getDouble(4));
            }
        }
    }

    public Footprint since(Footprint before) {
        return new Footprint(statements - before.statements, rows - before.rows, blocks - before.blocks,
                seconds - before.seconds);
    }

    /** Without what goes on anyway, of which another stretch of time shows how much it is. */
    public Footprint beyond(Footprint idle) {
        double share = seconds / idle.seconds;
        return new Footprint(statements - share * idle.statements, rows - share * idle.rows, blocks - share * idle.blocks,
                seconds);
    }

    public Footprint each(int count) {
        return new Footprint(statements / count, rows / count, blocks / count, seconds / count);
    }
}
