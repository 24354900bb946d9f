package safeguarding.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import safeguarding.local.process.CouldNotStart;
import safeguarding.local.process.Folders;
import safeguarding.local.process.Ports;

/** A real PostgreSQL server, its program files taken from Maven artifacts. It trusts every connection from this machine. */
public final class Postgres implements AutoCloseable {

    private static final String OWNER = "postgres";

    private final Path data;
    private final Path programs;
    private final int port;
    private final @Nullable Path log;
    private final boolean keep;
    private @Nullable EmbeddedPostgres server;

    private Postgres(Path data, Path programs, int port, @Nullable Path log, boolean keep) {
        this.log = log;
        this.data = data.toAbsolutePath();
        this.programs = programs.toAbsolutePath();
        this.port = Ports.freeIfZero(port);
        this.keep = keep;
    }

    /**
     * For tests: its data go when it is closed, and it does not wait for the disk, which survives {@link #kill()} but no power
     * cut.
     */
    public static Postgres temporary() {
        return new Postgres(Folders.temporary("postgres"), Workspace.find().target().resolve("postgres"), 0, null, false)
                .start();
    }

    /** Data stay in their folder between runs and reach the disk on every commit; port 0 takes a free one. */
    public static Postgres at(Path data, Path programs, int port) {
        return new Postgres(data, programs, port, null, true).start();
    }

    /** The same, with a file for what the server itself writes. */
    public static Postgres at(Path data, Path programs, int port, Path log) {
        return new Postgres(data, programs, port, log, true).start();
    }

    /**
     * The same for a test: it does not wait for the disk. What was committed survives {@link #kill()}, but no power cut.
     */
    static Postgres passing(Path data, Path programs, int port, Path log) {
        return new Postgres(data, programs, port, log, false).start();
    }

    public int port() {
        return port;
    }

    /** For the server's owner; append nothing but options. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database + "?user=" + OWNER;
    }

    /** Without a user, for programs that are given user and password apart. */
    public String bareJdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database));
    }

    /** Makes the database if it is not there. */
    public void createDatabase(String name) {
        createDatabase(name, OWNER, "");
    }

    /** Makes the role and a database that it alone owns and may enter, if they are not there. */
    public void createDatabase(String name, String role, String password) {
        try (Connection connection = connect(OWNER); Statement statement = connection.createStatement()) {
            makeRole(connection, statement, role, password);
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                statement.execute("create database " + quoted(statement, name) + " owner " + quoted(statement, role));
                statement.execute("revoke connect on database " + quoted(statement, name) + " from public");
            }
        } catch (SQLException e) {
            throw new CouldNotStart("The database " + name + " could not be made: " + e.getMessage(), e);
        }
    }

    /** Makes a role that may enter somebody else's database, and has there what its owner gives it. */
    public void admit(String database, String role, String password) {
        try (Connection connection = connect(OWNER); Statement statement = connection.createStatement()) {
            makeRole(connection, statement, role, password);
            statement.execute("grant connect on database " + quoted(statement, database) + " to " + quoted(statement, role));
        } catch (SQLException e) {
            throw new CouldNotStart("The role " + role + " could not be admitted to " + database + ": " + e.getMessage(), e);
        }
    }

    private static void makeRole(Connection connection, Statement statement, String role, String password) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
            statement.execute("create role " + quoted(statement, role) + " login");
        }
        if (!password.isEmpty()) {
            statement.execute("alter role " + quoted(statement, role) + " password " + statement.enquoteLiteral(password));
        }
    }

    public void dropDatabase(String name) {
        try (Connection connection = connect(OWNER); Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + quoted(statement, name) + " with (force)");
        } catch (SQLException e) {
            throw new CouldNotStart("The database " + name + " could not be dropped: " + e.getMessage(), e);
        }
    }

    /** The server's first process, if it runs. */
    public Optional<ProcessHandle> handle() {
        return PostgresLock.owner(data);
    }

    /** SIGKILL to the server; its helpers notice and end. */
    public void kill() {
        handle().ifPresent(handle -> {
            handle.destroyForcibly();
            handle.onExit().join();
        });
    }

    /** After {@link #kill()} or in the middle of work: the same data, the same port. */
    public void restart() {
        stop();
        start();
    }

    @Override
    public void close() {
        stop();
        if (!keep) {
            Folders.remove(data);
        }
    }

    private Postgres start() {
        Folders.makeParentOf(data);
        PostgresLock.clearStale(data);
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(!keep)
                .setOverrideWorkingDirectory(Folders.make(programs).toFile())
                .setPGStartupWait(Duration.ofSeconds(60))
                .setPort(port);
        settings().forEach(setting -> builder.setServerConfig(setting.get(0), setting.get(1)));
        // The same collation on every machine, whatever languages it has installed.
        builder.setLocaleConfig("locale", "C").setLocaleConfig("locale-provider", "builtin").setLocaleConfig("builtin-locale",
                "C.UTF-8");
        if (log != null) {
            Folders.makeParentOf(log);
            builder.setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()));
        }
        discardHalfMade();
        try {
            server = builder.start();
            return this;
        } catch (IOException | IllegalStateException e) {
            throw new CouldNotStart(
                    "PostgreSQL did not start on port " + port + " with the data in " + data + ": " + e.getMessage(), e);
        }
    }

    private List<List<String>> settings() {
        String durable = keep ? "on" : "off";
        return List.of(
                List.of("fsync", durable),
                List.of("synchronous_commit", durable),
                List.of("full_page_writes", durable),
                List.of("max_connections", "200"),
                List.of("listen_addresses", "127.0.0.1"),
                // A failed statement and its row may be about a child: neither goes into a log.
                List.of("log_error_verbosity", "terse"),
                List.of("log_min_error_statement", "panic"),
                // No socket file: one left in /tmp by another user's killed server would be in the way.
                List.of("unix_socket_directories", ""));
    }

    /**
     * An initialisation that was killed half-way leaves a folder that has no configuration yet, and that the next one refuses.
     */
    private void discardHalfMade() {
        if (Files.exists(data) && !Files.exists(data.resolve("postgresql.auto.conf"))) {
            Folders.remove(data);
        }
    }

    private void stop() {
        EmbeddedPostgres running = server;
        server = null;
        if (running == null) {
            return;
        }
        try {
            running.close();
        } catch (IOException e) {
            throw new CouldNotStart("PostgreSQL did not stop: " + e.getMessage(), e);
        }
    }

    private static boolean exists(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, name);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    private static String quoted(Statement statement, String name) throws SQLException {
        return statement.enquoteIdentifier(name, true);
    }
}
