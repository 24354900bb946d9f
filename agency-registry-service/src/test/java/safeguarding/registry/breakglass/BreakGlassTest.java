package safeguarding.registry.breakglass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import safeguarding.registry.Answers;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.TestAgencies;
import safeguarding.testkit.Calls;
import safeguarding.testkit.EventContract;
import safeguarding.testkit.KafkaTap;
import safeguarding.testkit.Tokens;

/** To read without having been told: never silently, never for long, and never a way to find out what there is. */
@QuarkusTest
class BreakGlassTest extends OverHttp {

    private static final String OFFICER = "disclosure-officer";
    private static final String REASON = "A boy of three in the emergency department, planted-reason";

    @Inject
    ObjectMapper json;

    private final Household household = new Household();
    private final UUID concern = UUID.randomUUID();
    private String police;
    private String hospital;

    @BeforeEach
    void a_concern_of_which_the_hospital_was_not_told() {
        police = TestAgencies.fresh("POLICE");
        hospital = TestAgencies.fresh("HEALTH_TRUST");
        recorded(Linkage.REFERRAL, household.referral(1));
        recorded(Linkage.OFFENDER_CONCERN, Linkage.concern(concern, 1, household.man, "OFFENDER_MANAGEMENT", police));
    }

    @Test
    void whoever_opens_it_may_read_the_summary_for_a_time_and_no_longer() {
        right(hospital).body("permitted", equalTo(false));
        UUID opening = opened(concern);
        right(hospital).body("permitted", equalTo(true)).body("detail", equalTo("SUMMARY")).body("concernVersion", equalTo(1));
        right(TestAgencies.fresh("HEALTH_TRUST")).body("permitted", equalTo(false));

        asOwner("update break_glass_opening set opened_at = opened_at - interval '3 hours 1 second',"
                + " open_until = open_until - interval '3 hours 1 second' where id = '" + opening + "'");
        right(hospital).body("permitted", equalTo(false));
    }

    @Test
    void what_nobody_could_be_told_of_stays_closed() {
        UUID later = UUID.randomUUID();
        opened(later);
        recorded(Linkage.OFFENDER_CONCERN, Linkage.concern(later, 1, household.man, "OFFENDER_MANAGEMENT", police));
        right(later, hospital).body("permitted", equalTo(false));
        opened(later);
        right(later, hospital).body("permitted", equalTo(true));
    }

    @Test
    void what_was_withdrawn_is_open_to_nobody() {
        opened(concern);
        recorded(Linkage.OFFENDER_CONCERN, Linkage.withdrawn(concern, 2, household.man, "OFFENDER_MANAGEMENT", police));
        right(hospital).body("permitted", equalTo(false));
    }

    @Test
    void that_there_is_such_a_concern_cannot_be_told_from_the_answer() {
        UUID none = UUID.randomUUID();
        Response known = breaks(concern);
        Response unknown = breaks(none);
        String idOfKnown = known.path("id");
        String idOfUnknown = unknown.path("id");
        assertThat(Answers.seen(known).replace(idOfKnown, "opening"))
                .isEqualTo(Answers.seen(unknown).replace(idOfUnknown, "opening")).startsWith("201");
        List<String> asked = rows.list("select distinct concern::text from break_glass_opening where agency = ? order by 1",
                row -> row.getString(1), hospital);
        assertThat(asked).containsExactlyInAnyOrder(concern.toString(), none.toString());
    }

    @Test
    void whoever_recorded_the_concern_hears_of_it_at_once_and_reads_why() {
        UUID opening = opened(concern);
        ConsumerRecord<String, String> heard = heard(opening);
        assertThat(heard.value()).contains(police, hospital, concern.toString()).doesNotContain("planted", "olga");

        String request = UUID.randomUUID().toString();
        openings(police, request).body("openings", hasSize(1)).body("openings[0].agency", equalTo(hospital))
                .body("openings[0].openedBy", equalTo("olga.example")).body("openings[0].reason", equalTo(REASON))
                .body("openings[0].version", equalTo(1));
        assertThat(trailOf(request)).containsExactly("break-glass.looked-into", "break-glass.read whole");
        openings(hospital, UUID.randomUUID().toString()).body("openings.id", contains(opening.toString()));
        Household.inbox(police, "").body("items.kind", contains("GLASS_BROKEN"))
                .body("items.matter.id", contains(opening.toString()))
                .body("items[0].matter.pointer", equalTo("/registry/v1/break-glass-openings"));
        openings(TestAgencies.fresh("POLICE"), UUID.randomUUID().toString()).body("openings", empty());
    }

    @Test
    void what_is_sent_is_what_the_example_shows() throws JsonProcessingException {
        GlassBroken broken = new GlassBroken(UUID.fromString("01970000-0000-7000-8000-000000000009"),
                UUID.fromString("01970000-0000-7000-8000-000000000002"), "hampshire-and-isle-of-wight-police",
                "solent-invented-hospital", Instant.parse("2026-11-22T09:30:00.123456Z"));
        EventContract.checkSent(broken.type(), json.writeValueAsString(broken));
    }

    @Test
    void they_are_handed_out_once_each_after_a_cursor() {
        opened(concern);
        String next = openings(police, UUID.randomUUID().toString()).extract().path("next");
        UUID second = opened(concern);
        Calls.as(police, OFFICER).when().get("/v1/break-glass-openings?after=" + next).then().statusCode(200)
                .body("openings.id", contains(second.toString()));
    }

    @Test
    void the_recorder_says_afterwards_whether_it_was_right_and_that_stands() {
        UUID opening = opened(concern);
        person(police, OFFICER).header("If-Match", "\"v1\"").body("{\"justified\":false,\"reason\":\"He could have rung us\"}")
                .when()
                .put("/v1/break-glass-openings/" + opening + "/review").then().statusCode(200)
                .header("ETag", equalTo("\"v2\"")).body("reviewedBy", equalTo("olga.example"))
                .body("justified", equalTo(false));
        person(police, OFFICER).header("If-Match", "\"v2\"").body("{\"justified\":true,\"reason\":\"On second thoughts\"}")
                .when()
                .put("/v1/break-glass-openings/" + opening + "/review").then().statusCode(409);
        openings(hospital, UUID.randomUUID().toString()).body("openings[0].reviewed", equalTo("He could have rung us"));
        right(hospital).body("permitted", equalTo(false));
        assertThat(trailAbout(opening, "break-glass.reviewed")).isEqualTo(1);
    }

    @Test
    void to_anybody_else_there_is_nothing_to_review() {
        UUID opening = opened(concern);
        String others = TestAgencies.fresh("POLICE");
        for (Supplier<RequestSpecification> other : List.<Supplier<RequestSpecification>> of(() -> person(hospital, OFFICER),
                () -> person(others, OFFICER), () -> person(police, "practitioner"))) {
            assertThat(Answers.seen(reviews(other.get(), opening))).startsWith("404")
                    .isEqualTo(Answers.seen(reviews(other.get(), UUID.randomUUID())));
        }
        Calls.as(police, "practitioner").when().get("/v1/break-glass-openings").then().body("openings", empty());
    }

    @Test
    void no_agencys_system_breaks_the_glass_whomever_it_names() {
        Calls.as(hospital, "practitioner").header("On-Behalf-Of", "olga.example").body(body(concern)).when()
                .post("/v1/break-glass-openings").then().statusCode(403);
        assertThat(count("break_glass_opening where concern = '" + concern + "'")).isZero();
        right(hospital).body("permitted", equalTo(false));
    }

    private UUID opened(UUID of) {
        return UUID.fromString(breaks(of).then().statusCode(201).extract().path("id"));
    }

    private Response breaks(UUID of) {
        return person(hospital, "practitioner").body(body(of)).when().post("/v1/break-glass-openings");
    }

    private static Response reviews(RequestSpecification person, UUID opening) {
        return person.header("If-Match", "\"v1\"").body("{\"justified\":true,\"reason\":\"Mine\"}").when()
                .put("/v1/break-glass-openings/" + opening + "/review");
    }

    private static String body(UUID of) {
        return "{\"concern\":\"" + of + "\",\"reason\":\"" + REASON + "\"}";
    }

    private static RequestSpecification person(String agency, String role) {
        return Calls.as(Tokens.of(agency).user("olga.example").roles(role), Calls.PURPOSE, Calls.LEGAL_BASIS);
    }

    private static ValidatableResponse openings(String agency, String request) {
        return Calls.as(agency, "practitioner", OFFICER).header("X-Request-Id", request).when().get("/v1/break-glass-openings")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse right(String agency) {
        return right(concern, agency);
    }

    private static ValidatableResponse right(UUID concern, String agency) {
        return Calls.as(Tokens.of("disclosure-service").roles("rights-checker"), "rights-check", Calls.LEGAL_BASIS)
                .body("{\"concern\":\"" + concern + "\",\"agency\":\"" + agency + "\"}").when().post("/v1/read-rights")
                .then().statusCode(200);
    }

    private static ConsumerRecord<String, String> heard(UUID opening) {
        try (KafkaTap tap = KafkaTap.on("safeguarding.break-glass")) {
            return tap.await(message -> message.key().equals(opening.toString()), 1).get(0);
        }
    }
}
