package safeguarding.testkit.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static safeguarding.testkit.trail.TrailDatabase.execute;
import static safeguarding.testkit.trail.TrailDatabase.texts;
import static safeguarding.testkit.trail.TrailDatabase.write;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.kit.event.SettledTrail;
import safeguarding.kit.event.SettledTrail.Place;
import safeguarding.kit.event.SettledTrail.Settled;
import safeguarding.kit.trail.CanonicalEntry;

/** The table itself: what the service's own role cannot do, the months, and reading in order across them. */
class TrailTableTest {

    private static TrailDatabase database;

    @BeforeAll
    static void start() {
        database = new TrailDatabase();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "update trail_entry set agency = 'another'",
            "delete from trail_entry",
            "truncate trail_entry",
            "truncate trail_entry_rest",
            "delete from trail_entry_rest",
            "update content_version set content = ''",
            "delete from content_version",
            "truncate content_version",
            "delete from trail_tile",
            "truncate trail_tile",
            "delete from trail_sealed",
            "delete from trail_head",
            "update trail_checkpoint set note = ''",
            "delete from trail_checkpoint",
            "alter table trail_entry disable trigger all",
            "drop table trail_entry",
            "create table trail_entry_2031_01 partition of trail_entry for values from ('2031-01-01') to ('2031-02-01')",
            "create table own (told text)" })
    void the_role_of_the_service_cannot(String sql) throws SQLException {
        try (Connection connection = database.asService()) {
            write(connection, "test.written");
            assertThatThrownBy(() -> execute(connection, sql)).isInstanceOf(SQLException.class)
                    .matches(failure -> "42501".equals(((SQLException) failure).getSQLState()), "insufficient privilege");
        }
    }

    @Test
    void nor_can_it_touch_the_month_in_which_the_entry_lies() throws SQLException {
        try (Connection connection = database.asService()) {
            write(connection, "test.written");
            for (String month : texts(connection,
                    "select distinct tableoid::regclass::text from trail_entry where action = 'test.written'")) {
                assertThat(month).startsWith("trail_entry_20");
                for (String sql : List.of("delete from ", "truncate ", "insert into ")) {
                    String rest = sql.startsWith("insert") ? " default values" : "";
                    assertThatThrownBy(() -> execute(connection, sql + month + rest)).hasMessageContaining("permission denied");
                }
            }
        }
    }

    @Test
    void the_owner_is_refused_by_the_second_lock() throws SQLException {
        try (Connection connection = database.asOwner()) {
            write(connection, "test.written");
            String month = texts(connection, "select tableoid::regclass::text from trail_entry limit 1").get(0);
            for (String sql : List.of("update trail_entry set agency = 'another'", "delete from trail_entry",
                    "truncate trail_entry",
                    "truncate " + month, "delete from " + month)) {
                assertThatThrownBy(() -> execute(connection, sql)).as(sql).hasMessageContaining("never changed or removed");
            }
        }
    }

    @Test
    void the_service_has_months_made_ahead_and_again_without_harm() throws SQLException {
        try (Connection connection = database.asService()) {
            assertThat(texts(connection, "select trail_months_ahead(3)")).containsExactly("0");
            assertThat(texts(connection, "select trail_months_ahead(5)")).containsExactly("2");
            assertThat(texts(connection, "select count(*) from pg_inherits where inhparent = 'trail_entry'::regclass"))
                    .containsExactly("7");
        }
    }

    @Test
    void an_entry_of_a_month_without_a_table_is_written_all_the_same() throws SQLException {
        try (Connection connection = database.asOwner()) {
            connection.setAutoCommit(false);
            execute(connection,
                    "insert into trail_entry (id, action, occurred_at, recorded_at, decision, agency, client, roles, purpose,"
                            + " legal_basis, request_id) values (gen_random_uuid(), 'test.unforeseen', now(), '2031-01-05', 'PERMIT', 'a', 'a', '{}',"
                            + " 'p', 'l', 'none')");
            assertThat(texts(connection, "select count(*) from trail_entry_rest where action = 'test.unforeseen'"))
                    .containsExactly("1");
            connection.rollback();
        }
    }

    @Test
    void a_reader_in_order_looks_into_no_month_before_his_own() throws SQLException {
        try (Connection connection = database.asOwner()) {
            connection.setAutoCommit(false);
            LocalDate past = LocalDate.of(2020, 1, 1);
            for (int month = 0; month < 12; month++) {
                LocalDate from = past.plusMonths(month);
                execute(connection,
                        "create table past_" + month + " partition of trail_entry for values from ('" + from + "') to ('"
                                + from.plusMonths(1) + "')");
            }
            execute(connection,
                    "prepare reading(bigint, timestamptz, int) as select position, id from trail_entry where position > $1"
                            + " and recorded_at > least($2, now()) - interval '1 day' order by position limit $3");
            execute(connection, "set local plan_cache_mode = force_generic_plan");
            execute(connection, "set local enable_seqscan = off");
            String plan = String.join("\n", texts(connection, "explain (costs off) execute reading(1, now(), 500)"));
            assertThat(plan).contains("Subplans Removed: 12").doesNotContain("past_").contains("Index")
                    .doesNotContain("Sort Key: id");
            connection.rollback();
        }
    }

    @Test
    void gaps_are_waited_for_and_passed_over_once_nobody_can_fill_them() throws SQLException {
        SettledTrail<CanonicalEntry> trail = new SettledTrail<>(CanonicalEntry.COLUMNS, CanonicalEntry::of);
        try (Connection reader = database.asService();
                Connection one = database.asService();
                Connection two = database.asService()) {
            Place start = last(reader);
            one.setAutoCommit(false);
            long lost = write(one, "test.lost");
            long kept = write(two, "test.kept");
            assertThat(trail.after(reader, start, 10)).isEmpty();
            assertThat(trail.waitsAtGap()).isTrue();
            assertThat(trail.after(reader, start, 10)).isEmpty();
            one.rollback();
            List<Settled<CanonicalEntry>> settled = trail.after(reader, start, 10);
            assertThat(settled).extracting(row -> row.place().position()).containsExactly(kept).doesNotContain(lost);
        }
    }

    @Test
    void an_entry_that_a_clock_set_back_has_put_into_another_month_is_not_passed_over() throws SQLException {
        SettledTrail<CanonicalEntry> trail = new SettledTrail<>(CanonicalEntry.COLUMNS, CanonicalEntry::of);
        try (Connection connection = database.asOwner()) {
            write(connection, "test.written");
            Place start = last(connection);
            execute(connection,
                    "insert into trail_entry (id, action, occurred_at, recorded_at, decision, agency, client, roles, purpose,"
                            + " legal_basis, request_id) values (gen_random_uuid(), 'test.strayed', now(), '2019-03-01', 'PERMIT', 'a', 'a', '{}',"
                            + " 'p', 'l', 'none')");
            write(connection, "test.next");
            assertThat(trail.after(connection, start, 10)).as("a gap, so far").isEmpty();
            assertThat(trail.after(connection, start, 10)).extracting(row -> row.row().members().get("action"))
                    .containsExactly("test.strayed", "test.next");
        }
    }

    @Test
    void the_line_of_an_entry_is_canonical_json_of_what_is_known() throws Exception {
        try (Connection connection = database.asService()) {
            Place start = last(connection);
            write(connection, "test.written");
            SettledTrail<CanonicalEntry> trail = new SettledTrail<>(CanonicalEntry.COLUMNS, CanonicalEntry::of);
            CanonicalEntry entry = trail.after(connection, start, 1).get(0).row();
            String line = new String(entry.line(), StandardCharsets.UTF_8);
            JsonNode read = new ObjectMapper().readTree(line);
            assertThat(read.fieldNames()).toIterable().containsExactly("action", "agency", "client", "correlation", "decision",
                    "id",
                    "legalBasis", "occurredAt", "position", "purpose", "recordedAt", "requestId", "roles", "subject");
            assertThat(read.get("roles").toString()).isEqualTo("[\"a\",\"b\"]");
            assertThat(read.get("recordedAt").asText()).matches("[0-9-]{10}T[0-9:]{8}\\.[0-9]{6}Z");
            assertThat(read.toString()).isEqualTo(line);
        }
    }

    private static Place last(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement
                        .executeQuery("select position, recorded_at from trail_entry order by position desc limit 1")) {
            return row.next() ? Place.of(row) : Place.START;
        }
    }
}
