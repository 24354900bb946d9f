package safeguarding.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {

    private static final Path PROGRAMS = Workspace.find().target().resolve("postgres");

    @TempDir
    Path folder;

    @Test
    void data_survive_kill_and_restart_and_a_new_start() throws SQLException {
        Path data = folder.resolve("data");
        try (Postgres postgres = Postgres.at(data, PROGRAMS, 0)) {
            postgres.createDatabase("kept");
            execute(postgres, "kept", "create table fact (told text)");
            execute(postgres, "kept", "insert into fact values ('once')");
            postgres.kill();
            postgres.restart();
            assertThat(value(postgres, "kept", "select told from fact")).isEqualTo("once");
            assertThat(value(postgres, "kept", "show fsync")).isEqualTo("on");
            assertThat(value(postgres, "kept", "show synchronous_commit")).isEqualTo("on");
            assertThat(value(postgres, "kept", "show unix_socket_directories")).isEmpty();
        }
        try (Postgres postgres = Postgres.at(data, PROGRAMS, 0)) {
            postgres.createDatabase("kept");
            assertThat(value(postgres, "kept", "select told from fact")).isEqualTo("once");
        }
    }

    @Test
    void a_lock_left_by_a_killed_server_is_no_obstacle_even_when_its_number_is_someone_elses_now() throws Exception {
        Path data = folder.resolve("data");
        Postgres.at(data, PROGRAMS, 0).close();
        Files.writeString(data.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + data + "\n");
        try (Postgres postgres = Postgres.at(data, PROGRAMS, 0)) {
            assertThat(value(postgres, "postgres", "select 1")).isEqualTo("1");
        }
    }

    @Test
    void an_initialisation_that_was_cut_off_is_begun_again() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("PG_VERSION"), "18\n");
        try (Postgres postgres = Postgres.at(data, PROGRAMS, 0)) {
            assertThat(value(postgres, "postgres", "select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_role_enters_its_own_database_only() throws SQLException {
        try (Postgres postgres = Postgres.temporary()) {
            postgres.createDatabase("mine", "me", "secret");
            postgres.createDatabase("yours", "you", "secret");
            postgres.createDatabase("mine", "me", "secret");
            try (Connection own = DriverManager.getConnection(postgres.bareJdbcUrl("mine"), "me", "secret")) {
                assertThat(own.isValid(1)).isTrue();
            }
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.bareJdbcUrl("yours"), "me", "secret").close())
                    .isInstanceOf(SQLException.class).hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_role_that_was_admitted_enters_and_has_nothing_of_its_own() throws SQLException {
        try (Postgres postgres = Postgres.temporary()) {
            postgres.createDatabase("mine", "me", "secret");
            postgres.admit("mine", "guest", "secret");
            postgres.admit("mine", "guest", "secret");
            execute(postgres, "mine", "create table kept (told text)");
            try (Connection guest = DriverManager.getConnection(postgres.bareJdbcUrl("mine"), "guest", "secret");
                    Statement statement = guest.createStatement()) {
                assertThat(guest.isValid(1)).isTrue();
                assertThatThrownBy(() -> statement.execute("select * from kept")).hasMessageContaining("permission denied");
                assertThatThrownBy(() -> statement.execute("create table own (told text)"))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private static void execute(Postgres postgres, String database, String sql) throws SQLException {
        try (Connection connection = postgres.connect(database); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(Postgres postgres, String database, String sql) throws SQLException {
        try (Connection connection = postgres.connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
