package safeguarding.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import safeguarding.local.Exchange;
import safeguarding.local.Part;
import safeguarding.local.ServiceProcess;
import safeguarding.local.Story;

/**
 * What somebody with all rights on the database does to the trail, or to what it proves, is found without asking the service.
 */
@Isolated("parts are killed and set back")
@ExtendWith(RunningExchange.class)
class AuditTest {

    private static final String RECORDED = "(select min(position) from trail_entry where action = 'safeguarding.referral.recorded.v1')";

    @BeforeAll
    static void something_has_happened() {
        Story story = new Story(RunningExchange.api(), 401);
        story.begin();
        story.openInvolvements();
        story.recordReferrals();
        story.recordOffender();
        new Expected(story).onlyThoseAroundTheTaylorsHaveBeenTold();
    }

    @ParameterizedTest
    @ValueSource(strings = { "referral", "disclosure", "registry" })
    void each_trail_is_checked_with_nothing_but_its_export_and_its_key(String service) {
        Auditor.Said said = new Auditor(service).verify();

        assertThat(said.text()).startsWith("All is well");
        assertThat(said.status()).isZero();
    }

    @Test
    void one_byte_of_a_stored_entry_that_was_flipped_is_named() {
        asOwner("update trail_entry set purpose = 'x' || substr(purpose, 2) where position = " + RECORDED);
        Auditor.Said said = new Auditor("referral").verify();
        asOwner("update trail_entry set purpose = 's' || substr(purpose, 2) where position = " + RECORDED);

        assertThat(said.text()).startsWith("Altered event: leaf ").contains("safeguarding.referral.recorded.v1");
        assertThat(said.status()).isEqualTo(1);
        assertThat(new Auditor("referral").verify().status()).isZero();
    }

    @Test
    void an_entry_that_was_deleted_is_missing() {
        asOwner("create table kept as select * from trail_entry where position = " + RECORDED,
                "delete from trail_entry where position = " + RECORDED);
        Auditor.Said said = new Auditor("referral").verify();
        asOwner("insert into trail_entry overriding system value select * from kept", "drop table kept");

        assertThat(said.text()).startsWith("Missing event: leaf ");
        assertThat(said.status()).isEqualTo(1);
        assertThat(new Auditor("referral").verify().status()).isZero();
    }

    @Test
    void two_entries_that_were_swapped_are_both_named() {
        String swap = "update trail_entry set id = case when position = one then (select id from trail_entry where position = other)"
                + " else (select id from trail_entry where position = one) end"
                + " from (select " + RECORDED + " as one, (select max(position) from trail_entry"
                + " where action = 'safeguarding.referral.recorded.v1') as other) places where position in (one, other)";
        asOwner(swap);
        Auditor.Said said = new Auditor("referral").verify();
        asOwner(swap);

        assertThat(said.text().lines().filter(line -> line.startsWith("Altered event: leaf "))).hasSize(2);
        assertThat(new Auditor("referral").verify().status()).isZero();
    }

    @Test
    void a_record_that_was_altered_is_found_though_its_entry_is_intact() {
        String first = "(subject, version) = (select subject, version from trail_entry where position = " + RECORDED + ")";
        Auditor auditor = new Auditor("referral");
        assertThat(auditor.verifyWithContent().text()).startsWith("All is well");

        asOwner("update content_version set content = content || '\\x20'::bytea where " + first);
        Auditor.Said said = auditor.verifyWithContent();
        asOwner("update content_version set content = substring(content from 1 for length(content) - 1) where " + first);

        assertThat(said.text()).startsWith("Altered content: ");
        assertThat(said.status()).isEqualTo(1);
        assertThat(auditor.verify().status()).isZero();
    }

    @Test
    void what_another_service_witnessed_of_a_trail_is_continued_by_it() {
        Path witnessed = RunningExchange.exchange().witnessed(Part.REFERRAL);
        Waiting.until(Duration.ofSeconds(90), () -> linesOf(witnessed).stream()
                .filter(line -> line.contains("\"checkpoint\"") && line.contains('"' + Part.DISCLOSURE.label() + '"')).findAny()
                .orElse(null));
        Auditor.Said said = new Auditor("disclosure").verify("--earlier", witnessed.toString());

        assertThat(said.text()).startsWith("All is well").contains("it continues ");
        assertThat(said.status()).isZero();
    }

    @Test
    void an_older_backup_that_went_on_is_found_with_a_checkpoint_of_before() {
        Exchange exchange = RunningExchange.exchange();
        ServiceProcess service = exchange.service(Part.REFERRAL);
        service.kill();
        // The server may not have noticed yet that its client is gone.
        onServer("select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = 'referral'",
                "create database backup template referral");
        service.restart();
        Auditor auditor = new Auditor("referral");
        goOn(auditor, auditor.sealed() + 5);
        Path before = auditor.checkpoint();
        long size = auditor.sealed();

        service.kill();
        onServer("drop database referral with (force)", "alter database backup rename to referral");
        service.restart();

        Auditor.Said shorter = auditor.verify("--earlier", before.toString());
        assertThat(shorter.text()).startsWith("Truncated tail or older backup: ");
        assertThat(shorter.status()).isEqualTo(1);
        goOn(auditor, size + 5);
        Auditor.Said longer = auditor.verify("--earlier", before.toString());
        assertThat(longer.text()).startsWith("Rewritten history: ");
        assertThat(longer.status()).isEqualTo(1);
        assertThat(auditor.verify().status()).isZero();
    }

    private static List<String> linesOf(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Each look at the trail is an entry of it. */
    private static void goOn(Auditor auditor, long until) {
        Instant limit = Instant.now().plus(Duration.ofSeconds(60));
        while (auditor.sealed() < until) {
            assertThat(Instant.now()).as("entries are sealed").isBefore(limit);
        }
    }

    /** With all rights, and past every trigger. */
    private static void asOwner(String... statements) {
        execute("referral", statements);
    }

    private static void onServer(String... statements) {
        execute("postgres", statements);
    }

    private static void execute(String database, String... statements) {
        try (Connection connection = RunningExchange.exchange().postgres().connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String one : statements) {
                statement.execute(one);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
