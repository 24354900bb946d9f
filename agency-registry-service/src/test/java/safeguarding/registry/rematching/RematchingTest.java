package safeguarding.registry.rematching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.Someone;
import safeguarding.registry.person.Matching;

/** What was joined by other rules is joined and separated by those of now. */
@QuarkusTest
class RematchingTest extends OverHttp {

    private final Someone alan = Someone.invented("Alan");
    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final UUID namesake = UUID.randomUUID();

    @Inject
    Rematching rematching;

    @Inject
    Matching matching;

    @BeforeEach
    void three_records_as_other_rules_left_them() {
        record(one, alan);
        record(other, alan);
        record(namesake, alan.twin("Brian"));
        // The other rules kept the two of one man apart, by other keys, and took his twin for one of them.
        rows.run("delete from person_key where record in (?, ?, ?)", one, other, namesake);
        rows.run("update person_record set person = least(?, ?::uuid) where id in (?, ?)", one, namesake, one, namesake);
        rows.run("update person_record set person = id where id = ?", other);
        rows.run("insert into matched_under (id, rules) values (1, ?) on conflict (id) do update set rules = excluded.rules",
                matching.version());
        rows.run("delete from rematching");
    }

    @AfterEach
    void nothing_is_left() {
        rows.run("delete from rematching");
    }

    @Test
    void records_are_joined_and_separated_by_the_rules_of_now_and_that_is_on_their_trail() {
        ask(one);
        ask(other);
        ask(namesake);
        assertThat(same(one, namesake)).isTrue();

        rematching.look();

        assertThat(same(one, other)).isTrue();
        assertThat(same(one, namesake)).isFalse();
        assertThat(count("rematching")).isZero();
        assertThat(count("match_due where record = '" + one + "'")).isEqualTo(1);
        assertThat(rows.list("select convert_from(content, 'UTF8') from content_version join trail_entry t"
                + " on t.subject = content_version.subject where t.correlation in (?, ?) and t.action = 'person-record.joined'",
                row -> row.getString(1), one, other)).anyMatch(
                        kept -> kept.contains("\"PROBABLE\"")
                                && kept.contains(matching.version()) && kept.contains("GIVEN"));
    }

    @Test
    void a_record_that_cannot_be_joined_anew_is_an_alarm_and_holds_up_no_other() {
        String identity = rows.first("select identity from person_record where id = ?", row -> row.getString(1), namesake)
                .orElseThrow();
        try {
            rows.run("update person_record set identity = '{\"names\":7}', person = id where id in (?)", namesake);
            ask(namesake);
            rows.run("update rematching set tries = 2");
            ask(other);

            rematching.look();

            assertThat(count("rematching where record = '" + other + "'")).isZero();
            assertThat(count("rematching where record = '" + namesake + "'")).isEqualTo(1);
            given().when().get("/q/health/well").then().statusCode(503)
                    .body("checks.find { it.name == 'rematching' }.status", equalTo("DOWN"));
        } finally {
            rows.run("update person_record set identity = ?::jsonb where id = ?", identity, namesake);
        }
    }

    @Test
    void another_version_asks_for_every_record_once_and_an_older_one_for_none() {
        QuarkusTransaction.begin();
        try {
            rows.run("update matched_under set rules = 'score-2000-01-01'");
            rematching.askForAll();
            assertThat(count("rematching")).isEqualTo(count("person_record"));
            rows.run("delete from rematching");
            rematching.askForAll();
            rows.run("update matched_under set rules = 'score-2999-01-01'");
            rematching.askForAll();
            assertThat(count("rematching")).isZero();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void ask(UUID record) {
        rows.run("insert into rematching (record, not_before) values (?, '2000-01-01')", record);
    }

    private boolean same(UUID some, UUID another) {
        return count("person_record a join person_record b on a.person = b.person where a.id = '" + some + "' and b.id = '"
                + another + "'") == 1;
    }

    private void record(UUID person, Someone who) {
        recorded(Linkage.REFERRAL, Linkage.of(person, 1).adult(person, who));
    }
}
