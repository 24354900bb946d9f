package safeguarding.registry.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import safeguarding.registry.Answers;
import safeguarding.registry.Hooked;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.Receiver;
import safeguarding.registry.TestAgencies;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/** A worker who is the person, or stands too near to him, sees nothing of him; and his agency lets somebody else do it. */
@QuarkusTest
class ConflictTest extends OverHttp {

    private static final String UNCLE = "uncle.example";
    private static final String COLLEAGUE = "olga.example";
    private static final String SIGNED = "{\"name\":\"Anna Example\",\"role\":\"Head\"}";

    private final Household household = new Household();
    private final UUID concern = UUID.randomUUID();
    private String police;
    private String school;
    private String social;
    private UUID known;

    @BeforeEach
    void a_school_that_is_told_of_a_concern() {
        police = TestAgencies.fresh("POLICE");
        school = TestAgencies.fresh("SCHOOL");
        social = TestAgencies.fresh("CHILDRENS_SERVICES");
        known = household.worksWithTom(social);
        recorded(Linkage.REFERRAL, household.referral(1));
        recorded(Linkage.CONCERN, Linkage.concern(concern, 1, household.man, "SAFEGUARDING", police));
    }

    @Test
    void what_the_worker_sees_is_what_there_would_be_to_see_of_nothing() {
        household.worksWithTom(school);
        declared(school, "Uncle.Example");
        UUID notice = rows.first("select id from notice where concern = ? and agency = ?", row -> row.getObject(1, UUID.class),
                concern, school).orElseThrow();

        assertThat(view(UNCLE, notice)).isEqualTo(view(UNCLE, UUID.randomUUID())).contains("404").doesNotContain("\"200");
        person(UNCLE).when().get("/v1/inbox").then().statusCode(200).body("items", empty())
                .body("next", equalTo(Household.inbox(TestAgencies.fresh("SCHOOL")).getString("next")));
        assertThat(count("inbox_item where agency = '" + school + "' and delivered_at is not null")).isZero();
        Calls.as(school, "practitioner").header("On-Behalf-Of", UNCLE).when().get("/v1/notices/" + notice).then()
                .statusCode(404);
        circle(person(UNCLE)).then().statusCode(404);
        assertThat(right(UNCLE)).isFalse();

        person(COLLEAGUE).when().get("/v1/notices/" + notice).then().statusCode(200);
        circle(person(COLLEAGUE)).then().statusCode(200);
        assertThat(right(COLLEAGUE)).isTrue();
        assertThat(Household.inbox(school).getList("items.kind")).containsExactly("NOTICE", "REASSIGNMENT");
    }

    @Test
    void what_is_hidden_from_him_does_not_end_his_inbox() {
        household.worksWithTom(school);
        declared(school, UNCLE);
        Household other = new Household();
        other.worksWithTom(school);
        recorded(Linkage.REFERRAL, other.referral(1));
        UUID later = UUID.randomUUID();
        recorded(Linkage.CONCERN, Linkage.concern(later, 1, other.man, "SAFEGUARDING", police));

        person(UNCLE).when().get("/v1/inbox?limit=1").then().statusCode(200)
                .body("items.concern.id", contains(later.toString()));
    }

    @Test
    void an_invitation_to_speak_of_the_child_and_its_recall_are_nothing_for_him() {
        household.worksWithTom(school);
        declared(school, UNCLE);
        UUID discussion = UUID.randomUUID();
        recorded(Linkage.STRATEGY_DISCUSSION,
                Linkage.of(discussion, 1).invited(List.of(household.child), List.of(school), List.of(school)));
        recorded(Linkage.STRATEGY_DISCUSSION,
                Linkage.of(discussion, 2).invited(List.of(household.child), List.of(), List.of()));
        String nowhere = Household.inbox(TestAgencies.fresh("SCHOOL")).getString("next");
        for (String state : List.of("", "?state=open", "?state=done")) {
            person(UNCLE).when().get("/v1/inbox" + state).then().statusCode(200).body("items", empty())
                    .body("next", equalTo(nowhere));
        }
        recorded(Linkage.STRATEGY_DISCUSSION, Linkage.of(UUID.randomUUID(), 1).invited(List.of(household.sister),
                List.of(school), List.of(school)));
        person(UNCLE).when().get("/v1/inbox?limit=1").then().body("items.kind", contains("INVITATION"));
        person(COLLEAGUE).when().get("/v1/inbox").then().body("items.kind",
                contains("NOTICE", "REASSIGNMENT", "INVITATION", "INVITATION_RECALL", "INVITATION"));
    }

    @Test
    void his_agency_is_asked_to_let_somebody_else_do_it_over_every_channel() {
        household.worksWithTom(school);
        try (Receiver receiver = new Receiver()) {
            Hooked.at(school, receiver.url());
            UUID conflict = declared(school, UNCLE);
            assertThat(trailAbout(conflict, "conflict-of-interest.recorded")).isEqualTo(1);

            await().untilAsserted(() -> assertThat(receiver.calls()).hasSize(1));
            assertThat(receiver.calls().get(0).body()).contains("REASSIGNMENT", "/registry/v1/reassignments")
                    .doesNotContain(UNCLE);
        }
        person(UNCLE).when().get("/v1/reassignments").then().statusCode(200).body("reassignments", empty());
        String id = person(COLLEAGUE).when().get("/v1/reassignments").then().statusCode(200)
                .body("reassignments.worker", contains(UNCLE))
                .body("reassignments.yourReference", contains("ref-" + household.tom.family()))
                .extract().path("reassignments[0].id");
        assertThat(trailAbout(UUID.fromString(id), "safeguarding.reassignment.asked.v1")).isEqualTo(1);
        String done = "{\"name\":\"Anna Example\",\"role\":\"Head\",\"done\":\"Mr Other has the class now\"}";
        String path = "/v1/reassignments/" + id + "/completion";
        person(UNCLE).body(done).when().put(path).then().statusCode(404);
        Calls.as(social, "practitioner").body(done).when().put(path).then().statusCode(404);
        person(COLLEAGUE).body(done).when().put(path).then().statusCode(204);
        person(COLLEAGUE).body(done).when().put(path).then().statusCode(404);
        person(COLLEAGUE).when().get("/v1/reassignments").then().body("reassignments", empty());
        assertThat(trailAbout(UUID.fromString(id), "reassignment.completed")).isEqualTo(1);
    }

    @Test
    void when_the_two_are_found_to_be_different_people_his_agency_reads_no_more_of_it() {
        UUID own = household.worksWithTom(school);
        UUID namesake = Household.opens(school, "CHILD", household.tom, "namesake");
        declare(school, school, UNCLE, own).then().statusCode(201);
        person(COLLEAGUE).when().get("/v1/reassignments").then().body("reassignments.yourReference", hasItem("namesake"));
        String about = "items.findAll { it.kind == 'REASSIGNMENT' }.about.yourReference";
        Household.inbox(school, "").body(about, hasItem("namesake"));

        Household.decides(school, own, namesake, "DIFFERENT_PEOPLE");

        person(COLLEAGUE).when().get("/v1/reassignments").then().statusCode(200)
                .body("reassignments.yourReference", contains("ref-" + household.tom.family()));
        Household.inbox(school, "").body(about, not(hasItem("namesake")));
    }

    @Test
    void whichever_comes_first_it_is_asked_once() {
        declared(school, UNCLE);
        assertThat(count("inbox_item where agency = '" + school + "'")).isZero();

        household.worksWithTom(school);
        recorded(Linkage.REFERRAL, household.withoutConnection(2));
        recorded(Linkage.REFERRAL, household.referral(3));

        assertThat(Household.inbox(school).getList("items.kind")).containsOnlyOnce("REASSIGNMENT");
    }

    @Test
    void whoever_recorded_the_concern_may_be_too_near_as_well() {
        UUID man = Household.opens(social, "ADULT", household.alan, "alan");
        declare(social, police, UNCLE, man).then().statusCode(201);

        assertThat(Answers.seen(recipients(UNCLE, concern))).startsWith("404")
                .isEqualTo(Answers.seen(recipients(UNCLE, UUID.randomUUID())));
        recipients(COLLEAGUE, concern).then().statusCode(200);
    }

    @Test
    void ends_when_whoever_said_so_says_so_and_never_by_the_worker_himself() {
        UUID own = household.worksWithTom(school);
        UUID conflict = UUID.fromString(declare(school, school, UNCLE, own).then().statusCode(201).extract().path("id"));
        declare(school, school, UNCLE, own).then().statusCode(409)
                .body("type", equalTo("urn:safeguarding:problem:conflict-stands"));
        assertThat(Answers.seen(end(UNCLE, conflict, 1))).startsWith("404")
                .isEqualTo(Answers.seen(end(COLLEAGUE, UUID.randomUUID(), 1)));
        person(UNCLE).when().get("/v1/conflicts-of-interest").then().body("conflicts", empty());
        person(UNCLE).when().get("/v1/conflicts-of-interest/" + conflict).then().statusCode(404);
        person(COLLEAGUE).when().get("/v1/conflicts-of-interest").then().body("conflicts.id", contains(conflict.toString()));
        person(COLLEAGUE).when().get("/v1/conflicts-of-interest/" + conflict).then().statusCode(200)
                .header("ETag", "\"v1\"").body("tie", equalTo("RELATED")).body("recordedBy", equalTo(COLLEAGUE));
        circle(person(UNCLE)).then().statusCode(404);

        end(COLLEAGUE, conflict, 1).then().statusCode(200).header("ETag", "\"v2\"");

        end(COLLEAGUE, conflict, 2).then().statusCode(409).body("type", equalTo("urn:safeguarding:problem:conflict-ended"));
        circle(person(UNCLE)).then().statusCode(200);
        assertThat(trailAbout(conflict, "conflict-of-interest.ended")).isEqualTo(1);
    }

    @Test
    void is_said_by_a_person_about_somebody_with_whom_his_agency_works() {
        UUID others = household.worksWithTom(school);

        assertThat(Answers.seen(declare(social, school, UNCLE, others))).startsWith("404")
                .isEqualTo(Answers.seen(declare(social, school, UNCLE, UUID.randomUUID())));
        Calls.as(social, "practitioner").body(said(school, UNCLE, known)).when().post("/v1/conflicts-of-interest").then()
                .statusCode(403).body("type", equalTo("urn:safeguarding:problem:person-needed"));
        assertThat(count("conflict_of_interest where agency = '" + school + "'")).isZero();
    }

    private UUID declared(String agency, String worker) {
        return UUID.fromString(declare(social, agency, worker, known).then().statusCode(201).extract().path("id"));
    }

    private static Response declare(String by, String agency, String worker, UUID involvement) {
        return as(by, COLLEAGUE, "practitioner").body(said(agency, worker, involvement)).when()
                .post("/v1/conflicts-of-interest");
    }

    private static String said(String agency, String worker, UUID involvement) {
        return "{\"agency\":\"" + agency + "\",\"worker\":\"" + worker + "\",\"involvement\":\"" + involvement
                + "\",\"tie\":\"RELATED\",\"reason\":\"The mother told us\"}";
    }

    private Response end(String user, UUID conflict, int version) {
        return person(user).header("If-Match", "\"v" + version + "\"").body("{\"reason\":\"It was his namesake\"}").when()
                .put("/v1/conflicts-of-interest/" + conflict + "/ending");
    }

    private String view(String user, UUID notice) {
        StringBuilder seen = new StringBuilder(Answers.seen(person(user).when().get("/v1/notices/" + notice)));
        for (String act : List.of("acknowledgement", "recall-confirmation", "action")) {
            seen.append(Answers.seen(person(user).body(SIGNED).when().put("/v1/notices/" + notice + "/" + act)));
        }
        return seen.toString();
    }

    private Response circle(RequestSpecification call) {
        return call.body("{\"localReference\":\"ref-" + household.tom.family() + "\",\"kind\":\"CHILD\"}").when()
                .post("/v1/circles/searches");
    }

    private boolean right(String worker) {
        return Calls.as(Tokens.of("referral-service").roles("rights-checker"), "rights-check", Calls.LEGAL_BASIS)
                .body("{\"concern\":\"" + concern + "\",\"agency\":\"" + school + "\",\"worker\":\"" + worker + "\"}").when()
                .post("/v1/read-rights").then().statusCode(200).extract().path("permitted");
    }

    private Response recipients(String user, UUID about) {
        return as(police, user, "referrer").when().get("/v1/concerns/" + about + "/recipients");
    }

    private RequestSpecification person(String user) {
        return as(school, user, "practitioner");
    }

    private static RequestSpecification as(String agency, String user, String role) {
        return Calls.as(Tokens.of(agency).user(user).roles(role), Calls.PURPOSE, Calls.LEGAL_BASIS);
    }
}
