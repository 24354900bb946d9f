package safeguarding.testkit.trail;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.flywaydb.core.Flyway;

import safeguarding.local.Postgres;

/** The kit's tables alone in a real PostgreSQL, with an owner and a service's role, as every service has them. */
public final class TrailDatabase implements AutoCloseable {

    private static final String NAME = "service";
    private static final String OWNER = "service_owner";

    private static Postgres shared;

    private final Postgres postgres;

    /** In the one server of this run, which ends with it; the tables go when they are closed. */
    public TrailDatabase() {
        this(shared());
    }

    /** In a server of its own, which is closed with it. */
    public TrailDatabase(Postgres server) {
        postgres = server;
        postgres.createDatabase(NAME, OWNER, OWNER);
        postgres.admit(NAME, NAME, NAME);
        Flyway.configure().dataSource(postgres.bareJdbcUrl(NAME), OWNER, OWNER).locations("db/kit")
                .placeholders(Map.of("serviceRole", NAME)).load().migrate();
    }

    private static synchronized Postgres shared() {
        if (shared == null) {
            shared = Postgres.temporary();
        }
        return shared;
    }

    public Postgres server() {
        return postgres;
    }

    public Connection asService() throws SQLException {
        return DriverManager.getConnection(postgres.bareJdbcUrl(NAME), NAME, NAME);
    }

    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(postgres.bareJdbcUrl(NAME), OWNER, OWNER);
    }

    /** Returns the position. */
    public static long write(Connection connection, String action) throws SQLException {
        String insert = """
                insert into trail_entry (id, action, occurred_at, decision, subject, agency, client, roles, purpose, legal_basis, request_id,
                    correlation)
                values (?, ?, now(), 'PERMIT', ?, 'test', 'test', '{b,a}', 'linkage', 'test', 'none', ?) returning position""";
        UUID subject = UUID.randomUUID();
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setObject(1, UUID.randomUUID());
            statement.setString(2, action);
            statement.setObject(3, subject);
            statement.setObject(4, subject);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    public static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public static List<String> texts(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    @Override
    public void close() {
        if (postgres == shared) {
            postgres.dropDatabase(NAME);
        } else {
            postgres.close();
        }
    }
}
