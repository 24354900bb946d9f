package safeguarding.registry.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.TestAgencies;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/** An auditor asks what an agency knew, and when. */
@QuarkusTest
class KnownTest extends OverHttp {

    private static final String BASIS = "https://www.legislation.gov.uk/ukpga/2018/12/section/62";
    private static final String ANNA = "{\"name\":\"Anna Example\",\"role\":\"Social worker\"}";

    private final Household household = new Household();
    private final UUID concern = UUID.randomUUID();

    @Test
    void each_moment_shows_what_was_known_then_and_nothing_of_later() {
        String agency = TestAgencies.fresh("CHILDRENS_SERVICES");
        household.worksWithTom(agency);
        recorded(Linkage.REFERRAL, household.referral(1));
        Instant before = now();
        recorded(Linkage.CONCERN, Linkage.concern(concern, 1, household.man, "SAFEGUARDING", POLICE));
        Instant told = now();
        String notice = Household.inbox(agency).getString("items[0].notice");
        Calls.as("referral-service", "rights-checker").body("{\"concern\":\"" + concern + "\",\"agency\":\"" + agency + "\"}")
                .when().post("/v1/read-rights").then().statusCode(200);
        Instant opened = now();
        Calls.as(agency, "practitioner").body(ANNA).when().put("/v1/notices/" + notice + "/acknowledgement").then()
                .statusCode(200);
        Instant acknowledged = now();
        recorded(Linkage.REFERRAL, household.withoutConnection(2));
        Instant recalled = now();

        known(agency, before).body("notices", empty());
        known(agency, told).body("notices.notice", contains(notice)).body("notices[0].state", equalTo("TOLD"))
                .body("notices[0].concern", equalTo(concern.toString())).body("notices[0].concernVersion", equalTo(1))
                .body("notices[0].agreement", notNullValue()).body("notices[0].toldAt", notNullValue())
                .body("notices[0]", not(hasKey("handedOutAt"))).body("notices[0]", not(hasKey("openedAt")));
        known(agency, opened).body("notices[0].handedOutAt", notNullValue()).body("notices[0].openedAt", notNullValue())
                .body("notices[0]", not(hasKey("acknowledgedAt")));
        known(agency, acknowledged).body("notices[0].acknowledgedAt", notNullValue())
                .body("notices[0].state", equalTo("TOLD"));
        known(agency, recalled).body("notices[0].state", equalTo("RECALLED")).body("notices[0].recalledAt", notNullValue());
        // What was known then does not change with what comes after it.
        known(agency, told).body("notices[0].state", equalTo("TOLD")).body("notices[0]", not(hasKey("openedAt")));
        known(TestAgencies.fresh("CHILDRENS_SERVICES"), recalled).body("notices", empty());
    }

    @Test
    void pages_follow_each_other() {
        String agency = TestAgencies.fresh("CHILDRENS_SERVICES");
        household.worksWithTom(agency);
        recorded(Linkage.REFERRAL, household.referral(1));
        for (int i = 0; i < 3; i++) {
            recorded(Linkage.CONCERN, Linkage.concern(UUID.randomUUID(), 1, household.man, "SAFEGUARDING", POLICE));
        }

        String next = ask("agency=" + agency + "&at=" + now() + "&limit=2").statusCode(200).body("notices", hasSize(2))
                .extract()
                .path("next");

        ask("agency=" + agency + "&at=" + now() + "&limit=2&after=" + next).statusCode(200).body("notices", hasSize(1))
                .body("next", nullValue());
    }

    @Test
    void what_is_no_line_of_the_ledger_takes_no_place_on_a_page() {
        String agency = TestAgencies.fresh("CHILDRENS_SERVICES");
        household.worksWithTom(agency);
        recorded(Linkage.STRATEGY_DISCUSSION, Linkage.of(UUID.randomUUID(), 1).invited(List.of(household.child),
                List.of(agency), List.of(agency)));
        recorded(Linkage.REFERRAL, household.referral(1));
        for (int i = 0; i < 2; i++) {
            recorded(Linkage.CONCERN, Linkage.concern(UUID.randomUUID(), 1, household.man, "SAFEGUARDING", POLICE));
        }
        assertThat(Household.inbox(agency).getList("items.kind")).containsExactly("INVITATION", "NOTICE", "NOTICE");

        String next = ask("agency=" + agency + "&at=" + now() + "&limit=1").statusCode(200).body("notices", hasSize(1))
                .body("next", notNullValue()).extract().path("next");

        ask("agency=" + agency + "&at=" + now() + "&limit=1&after=" + next).statusCode(200).body("notices", hasSize(1))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = { "at=2026-03-03T12:00:00Z", "agency=x", "agency=x&at=yesterday", "agency=x&at=2026-13-03T12:00:00Z",
            "agency=x&at=2026-03-03T12:00:00Z&limit=0", "agency=x&at=2026-03-03T12:00:00Z&limit=201" })
    void a_question_that_cannot_be_right_is_refused(String question) {
        ask(question).statusCode(422).body("type", equalTo("urn:safeguarding:problem:invalid"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "practitioner", "registry-admin", "content-auditor", "disclosure-officer" })
    void nobody_but_an_auditor_asks(String role) {
        Calls.as("exchange-auditors", role).when().get("/v1/trail/known?agency=x&at=2026-03-03T12:00:00Z").then()
                .statusCode(403);
    }

    @Test
    void the_question_is_an_entry_itself() {
        String request = UUID.randomUUID().toString();
        Calls.as(Tokens.of("exchange-auditors").roles("auditor"), "audit", BASIS).header("X-Request-Id", request).when()
                .get("/v1/trail/known?agency=x&at=2026-03-03T12:00:00Z").then().statusCode(200);

        assertThat(trailOf(request)).containsExactly("known.searched 0");
    }

    private Instant now() {
        return rows.first("select clock_timestamp()", row -> row.getObject(1, OffsetDateTime.class).toInstant()).orElseThrow();
    }

    private static ValidatableResponse known(String agency, Instant at) {
        return ask("agency=" + agency + "&at=" + at).statusCode(200).body("agency", equalTo(agency));
    }

    private static ValidatableResponse ask(String question) {
        return Calls.as(Tokens.of("exchange-auditors").roles("auditor"), "audit", BASIS).when()
                .get("/v1/trail/known?" + question).then();
    }
}
