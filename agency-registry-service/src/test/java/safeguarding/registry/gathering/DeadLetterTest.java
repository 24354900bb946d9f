package safeguarding.registry.gathering;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.TestAgencies;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/** What leads nowhere is an alarm with a redrive, never a silence, and never in the way of what comes behind it. */
@QuarkusTest
class DeadLetterTest extends OverHttp {

    private final Household household = new Household();
    private final String key = UUID.randomUUID().toString();
    private String agency;

    @BeforeEach
    void all_is_well() {
        rows.run("update dead_letter set redriven_at = now() where redriven_at is null and dismissed_at is null");
        agency = TestAgencies.fresh("CHILDRENS_SERVICES");
        household.worksWithTom(agency);
        recorded(Linkage.REFERRAL, household.referral(1));
    }

    @AfterEach
    void all_is_well_again() {
        owner().answers(200);
        rows.run("update dead_letter set redriven_at = now() where redriven_at is null and dismissed_at is null");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "planted-secret", "planted\0secret", "{\"id\":", "[]", "42", "null", "{}", "{\"id\":null}",
            "{\"id\":\"planted-secret\"}",
            "{\"id\":{\"planted\":\"secret\"}}" })
    void poison_is_kept_apart_and_what_comes_behind_it_is_taken_in(String poison) {
        given().when().get("/q/health/well").then().statusCode(200).body("status", equalTo("UP"));

        owner().sends(Linkage.CONCERN, key, poison);

        UUID letter = letterOf(key);
        assertThat(letters().extract().<List<String>> path("deadLetters.findAll { it.key == '" + key + "' }.reason"))
                .containsExactly("UNREADABLE");
        assertThat(letters().extract().asString()).doesNotContain("planted");
        given().when().get("/q/health/well").then().statusCode(503).body("status", equalTo("DOWN"));
        given().when().get("/q/health/ready").then().statusCode(200);
        redrive(letter).statusCode(409).body("type", equalTo("urn:safeguarding:problem:still-dead"));
        letters().body("deadLetters.id", hasItem(letter.toString()));
        assertThat(trailAbout(letter, "dead-letter.put")).isEqualTo(1);
        comesBehind(key);

        dismiss(letter, "{\"reason\":\" \"}").statusCode(422).body("errors.pointer", hasItem("/reason"));
        dismiss(letter, "{\"reason\":\"It was a probe of ours.\"}").statusCode(204);
        given().when().get("/q/health/well").then().statusCode(200);
        dismiss(letter, "{\"reason\":\"It was a probe of ours.\"}").statusCode(404);
        redrive(letter).statusCode(404);
        assertThat(trailAbout(letter, "dead-letter.dismissed")).isEqualTo(1);
    }

    @Test
    void a_record_that_its_owner_does_not_have_can_be_driven_again_when_it_has() {
        Linkage concern = concern();
        owner().announces(Linkage.CONCERN, concern.id());
        UUID letter = letterOf(concern.id().toString());
        letters().body("deadLetters.find { it.id == '" + letter + "' }.reason", equalTo("MISSING_AT_OWNER"));
        redrive(letter).statusCode(409);

        owner().holds(concern.id(), concern.json());
        redrive(letter).statusCode(204);

        Household.inbox(agency, "").body("items.concern.id", contains(concern.id().toString()));
        letters().body("deadLetters.id", not(hasItem(letter.toString())));
        given().when().get("/q/health/well").then().statusCode(200);
        redrive(letter).statusCode(404);
        assertThat(trailAbout(letter, "dead-letter.redriven")).isEqualTo(1);
    }

    @Test
    void a_record_about_which_its_owner_is_silent_is_missing_too() {
        Linkage concern = concern();
        owner().holds(concern.id(), "");
        owner().announces(Linkage.CONCERN, concern.id());

        UUID letter = letterOf(concern.id().toString());

        letters().body("deadLetters.find { it.id == '" + letter + "' }.reason", equalTo("MISSING_AT_OWNER"));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void one_record_that_is_unfit_does_not_hurt_the_others_of_its_batch(String record) {
        Linkage sound = concern();
        Linkage also = concern();
        UUID bad = UUID.randomUUID();
        owner().answers(503);
        owner().holds(bad, record.replace("ID", bad.toString()).replace("MAN", household.man.toString()));
        owner().holds(sound.id(), sound.json());
        owner().holds(also.id(), also.json());
        Stream.of(sound.id(), bad, also.id())
                .forEach(id -> owner().sends(Linkage.CONCERN, key, "{\"id\":\"" + id + "\"}"));

        owner().answers(200);

        takenIn(sound);
        takenIn(also);
        Household.inbox(agency, "").body("items.size()", equalTo(2));
        UUID letter = letterOf(key);
        letters().body("deadLetters.find { it.id == '" + letter + "' }.reason", equalTo("UNFIT"));
        redrive(letter).statusCode(409).body("type", equalTo("urn:safeguarding:problem:still-dead"));
        owner().holds(bad, Linkage.concern(bad, 1, household.man, "SAFEGUARDING", POLICE).json());
        redrive(letter).statusCode(204);
        Household.inbox(agency, "").body("items.size()", equalTo(3));
    }

    @Test
    void a_record_on_which_its_owner_fails_does_not_hold_up_the_others() {
        Linkage sound = concern();
        UUID bad = UUID.randomUUID();
        owner().failsOn(bad);
        owner().holds(sound.id(), sound.json());
        owner().sends(Linkage.CONCERN, key, "{\"id\":\"" + bad + "\"}");
        owner().sends(Linkage.CONCERN, key, "{\"id\":\"" + sound.id() + "\"}");

        takenIn(sound);

        UUID letter = letterOf(key);
        letters().body("deadLetters.find { it.id == '" + letter + "' }.reason", equalTo("UNFIT"));
    }

    @Test
    void a_redrive_while_the_owner_is_away_says_so_and_changes_nothing() {
        Linkage concern = concern();
        owner().announces(Linkage.CONCERN, concern.id());
        UUID letter = letterOf(concern.id().toString());
        owner().holds(concern.id(), concern.json());
        owner().answers(500);

        redrive(letter).statusCode(503).header("Retry-After", "5")
                .body("type", equalTo("urn:safeguarding:problem:redrive-delayed"));

        letters().body("deadLetters.id", hasItem(letter.toString()));
        Household.inbox(agency, "").body("items", empty());
    }

    static List<String> unfit() {
        return List.of(
                // Shapes that cannot be read.
                "\"planted\"",
                "{\"id\":\"ID\",\"version\":1,\"people\":[{\"id\":\"MAN\",\"kind\":\"ALIEN\",\"identified\":true}]}",
                // Facts that cannot be kept.
                "{\"id\":\"ID\",\"version\":1,\"concerns\":[{\"id\":\"ID\",\"subject\":\"MAN\",\"kind\":\"other\",\"withdrawn\":false}]}",
                "{\"id\":\"ID\",\"version\":1,\"people\":[{\"id\":\"ID\",\"kind\":\"ADULT\",\"identified\":true,"
                        + "\"names\":[{\"given\":\"A\\u0000\",\"family\":\"Invented\"}]}]}");
    }

    /** A sound announcement under the same key, which stands behind the poison on the same partition. */
    private void comesBehind(String poisoned) {
        Linkage concern = concern();
        owner().holds(concern.id(), concern.json());
        owner().sends(Linkage.CONCERN, poisoned, "{\"id\":\"" + concern.id() + "\"}");
        takenIn(concern);
        Household.inbox(agency, "").body("items.concern.id", contains(concern.id().toString()));
    }

    private UUID letterOf(String messageKey) {
        return await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(20)).until(
                () -> rows
                        .first("select id from dead_letter where message_key = ?", row -> row.getObject(1, UUID.class),
                                messageKey)
                        .orElse(null),
                found -> found != null);
    }

    private Linkage concern() {
        return Linkage.concern(UUID.randomUUID(), 1, household.man, "SAFEGUARDING", POLICE);
    }

    private static ValidatableResponse letters() {
        return keeper().when().get("/v1/dead-letters").then().statusCode(200);
    }

    private static ValidatableResponse redrive(UUID letter) {
        return keeper().when().put("/v1/dead-letters/" + letter + "/redrive").then();
    }

    private static ValidatableResponse dismiss(UUID letter, String body) {
        return keeper().body(body).when().put("/v1/dead-letters/" + letter + "/dismissal").then();
    }

    private static RequestSpecification keeper() {
        return Calls.as(Tokens.of("exchange-operator").roles("registry-admin"), "directory-administration",
                "https://www.legislation.gov.uk/ukpga/2004/31/section/10");
    }
}
