package safeguarding.registry.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import safeguarding.kit.database.Rows;
import safeguarding.registry.Answers;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.Someone;
import safeguarding.registry.TestAgencies;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

@QuarkusTest
class CircleTest extends OverHttp {

    private final Household household = new Household();
    private String council;
    private String school;
    private UUID pupil;

    @BeforeEach
    void a_council_and_a_school_that_work_with_the_child() {
        council = TestAgencies.fresh("CHILDRENS_SERVICES");
        school = TestAgencies.fresh("SCHOOL");
        household.worksWithTom(council);
        pupil = household.worksWithTom(school);
    }

    @Test
    void shows_people_agencies_and_what_ties_them() {
        String probation = TestAgencies.fresh("PROBATION");
        Household.opens(probation, "ADULT", household.alan, "case 5");
        recorded(Linkage.REFERRAL, household.withoutConnection(1).graded(household.child, household.man, "B2", true));

        JsonPath circle = drawn(council, household.child, "");

        assertThat(circle.getList("nodes.findAll { it.kind == 'CHILD' }.names.flatten().given")).containsExactly("Tom", "Tina");
        assertThat(circle.getList("nodes.findAll { it.kind == 'ADULT' }.names.flatten().given")).containsExactly("Alan");
        assertThat(circle.getList("nodes.findAll { it.kind == 'AGENCY' }.agency")).containsExactlyInAnyOrder(council, school,
                probation);
        assertThat(circle.getList("leftOut")).isEmpty();
        String tie = "edges.find { it.kind == 'CONNECTION' }.";
        assertThat(List.<Object> of(circle.get(tie + "relationship"), circle.get(tie + "caring"), circle.get(tie + "household"),
                circle.get(tie + "since"), circle.get(tie + "confidence"), circle.get(tie + "disputed"),
                circle.get(tie + "source.owner"), circle.get(tie + "source.record")))
                .containsExactly("step-parent", "YES", "YES", "2024-02-01", "B2", true, "referral-service",
                        household.referral.toString());
        List<String> nodes = circle.getList("nodes.id");
        assertThat(nodes).doesNotHaveDuplicates().containsAll(circle.getList("edges.from"))
                .containsAll(circle.getList("edges.to"));
        assertThat(circle.getList("edges.findAll { it.kind == 'INVOLVEMENT' }.yourReference"))
                .containsExactlyInAnyOrder("ref-" + household.tom.family(), null, null);
        assertThat(circle.getList("edges.id")).doesNotHaveDuplicates();
    }

    @Test
    void shows_as_much_as_the_agreement_gives_the_agency() {
        String probation = TestAgencies.fresh("PROBATION");
        Household.opens(probation, "ADULT", household.alan, "case 6");
        String trust = TestAgencies.fresh("HEALTH_TRUST");
        household.worksWithTom(trust);
        UUID elsewhere = UUID.randomUUID();
        Household other = new Household();
        recorded(Linkage.REFERRAL, household.referral(1));
        recorded(Linkage.REFERRAL, Linkage.of(UUID.randomUUID(), 1).child(elsewhere, other.tom).adult(other.man, household.alan)
                .connection(elsewhere, other.man));

        JsonPath seen = drawn(school, household.child, "");

        assertThat(seen.getList("leftOut")).hasSize(4);
        assertThat(seen.getList("nodes.findAll { it.named == true }.names.flatten().given"))
                .containsExactlyInAnyOrder("Tom", "Tina", "Alan");
        assertThat(seen.getList("nodes.findAll { it.named == false }.hop")).containsExactly(2);
        assertThat(seen.getList("nodes.findAll { it.kind == 'AGENCY' }.agency")).doesNotContain(probation)
                .containsExactlyInAnyOrder(school, council, trust);
        JsonPath whole = drawn(trust, household.child, "");
        assertThat(whole.getList("nodes.findAll { it.named == false }")).isEmpty();
        assertThat(whole.getList("nodes.findAll { it.kind == 'AGENCY' }.agency")).doesNotContain(probation);
        assertThat(whole.getList("leftOut")).containsExactlyInAnyOrder("AGENCIES_OF_ADULTS", "OFFENDER_MANAGEMENT");
    }

    @Test
    void what_the_management_of_offenders_knows_is_shown_to_whom_it_is_told() {
        String trust = TestAgencies.fresh("HEALTH_TRUST");
        household.worksWithTom(trust);
        recorded(Linkage.OFFENDER, household.referral(1));

        assertThat(drawn(council, household.child, "").getList("nodes.findAll { it.kind == 'ADULT' }")).hasSize(1);
        assertThat(drawn(trust, pupil, "").getList("nodes.findAll { it.kind == 'ADULT' }")).isEmpty();
    }

    @Test
    void a_coach_with_three_hundred_children_is_drawn_with_all_of_them() {
        Someone coach = Someone.invented("Carl").withNumber("pnc", Someone.pnc());
        UUID one = UUID.randomUUID();
        List<Linkage> referrals = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            UUID adult = UUID.randomUUID();
            Linkage referral = Linkage.of(UUID.randomUUID(), 1).adult(adult, coach);
            for (int j = 0; j < 10; j++) {
                UUID child = i == 0 && j == 0 ? one : UUID.randomUUID();
                referral.child(child, i == 0 && j == 0 ? household.tom : Someone.invented("Child").born("2016-05-01"));
                referral.connection(child, adult);
            }
            owner().holds(referral.id(), referral.json());
            owner().announces(Linkage.REFERRAL, referral.id());
            referrals.add(referral);
        }
        referrals.forEach(this::takenIn);

        JsonPath around = drawn(council, pupil, "");

        assertThat(around.getList("nodes.findAll { it.kind == 'CHILD' }")).hasSize(300);
        assertThat(around.getList("edges.findAll { it.kind == 'CONNECTION' }")).hasSize(300);
        String carl = around.getString("nodes.find { it.kind == 'ADULT' }.id");
        assertThat(drawn(council, UUID.fromString(carl), "").getList("nodes.findAll { it.kind == 'CHILD' && it.hop == 1 }"))
                .hasSize(300);
        assertThat(drawn(school, UUID.fromString(carl), "").getList("nodes.findAll { it.named == false }")).hasSize(290);
    }

    @Test
    void somebody_known_by_description_only_is_there_and_said_to_be_unidentified() {
        recorded(Linkage.REFERRAL, household.withAStranger(1));

        JsonPath circle = drawn(school, pupil, "");

        assertThat(circle.getList("nodes.findAll { it.kind == 'ADULT' }.identified")).containsExactly(false);
        assertThat(circle.getList("nodes.findAll { it.kind == 'ADULT' }.names")).containsExactly(List.of());
    }

    @Test
    void is_drawn_as_it_was_known_at_an_instant() {
        recorded(Linkage.REFERRAL, household.referral(1));
        Instant then = now();
        String late = TestAgencies.fresh("HEALTH_TRUST");
        household.worksWithTom(late);
        recorded(Linkage.REFERRAL, household.withoutConnection(2));

        JsonPath before = drawn(council, pupil, "?at=" + then);
        JsonPath now = drawn(council, pupil, "");

        assertThat(before.getList("nodes.findAll { it.kind == 'ADULT' }.names.flatten().given")).containsExactly("Alan");
        assertThat(before.getList("nodes.agency")).contains(school, council).doesNotContain(late);
        assertThat(now.getList("nodes.findAll { it.kind == 'ADULT' }")).isEmpty();
        assertThat(now.getList("nodes.agency")).contains(late);
        assertThat(before.getString("at")).isEqualTo(then.toString());
        asks(council, pupil, "?at=2026-01-01T00:00:00Z").then().statusCode(404);
    }

    @Test
    void an_agency_outside_cannot_tell_that_there_is_a_circle() {
        recorded(Linkage.REFERRAL, household.referral(1));
        String stranger = TestAgencies.fresh("CHILDRENS_SERVICES");
        String clinic = TestAgencies.fresh("SEXUAL_HEALTH");
        household.worksWithTom(clinic);
        String nothing = Answers.seen(asks(stranger, UUID.randomUUID(), ""));

        assertThat(nothing).startsWith("404").isEqualTo(Answers.seen(asks(stranger, household.child, "")))
                .isEqualTo(Answers.seen(asks(stranger, pupil, ""))).isEqualTo(Answers.seen(asks(clinic, household.child, "")))
                .isEqualTo(Answers.seen(find(stranger, "ref-" + household.tom.family())));
        find(school, "ref-" + household.tom.family()).then().statusCode(200).body("leftOut.size()", equalTo(4));
    }

    @Test
    void whoever_has_gone_long_ago_does_not_stand_in_it_any_more() {
        recorded(Linkage.REFERRAL, household.referral(1));
        Calls.as(school, "practitioner").header("If-Match", "\"v1\"")
                .body("{\"closedOn\":\"2024-12-24\",\"residualRisk\":\"None known\",\"riskHeldBy\":\"Nobody\"}")
                .when().put("/v1/involvements/" + pupil + "/closure").then().statusCode(200);

        asks(school, pupil, "").then().statusCode(404);
    }

    @Test
    void each_drawing_and_what_was_shown_is_in_the_trail() {
        recorded(Linkage.REFERRAL, household.referral(1));
        String request = UUID.randomUUID().toString();

        UUID showing = UUID.fromString(Calls.as(council, "practitioner").header("X-Request-Id", request)
                .when().get("/v1/circles/" + pupil).then().statusCode(200).extract().path("showing"));

        assertThat(trailOf(request)).containsExactly("circle.shown", "person.read circle", "person.read circle",
                "person.read circle");
        String kept = rows.first("select convert_from(content, 'UTF8') from content_version where subject = ?",
                row -> row.getString(1), showing).orElseThrow();
        assertThat(kept).contains("\"named\":[").doesNotContain("Invented", "Alan");
    }

    @Test
    void is_for_the_protection_of_children_and_not_of_another_day() {
        Calls.as(Tokens.of(council).roles("practitioner"), "directory-administration",
                "https://www.legislation.gov.uk/ukpga/2004/31/section/10")
                .when().get("/v1/circles/" + pupil)
                .then().statusCode(403).body("type", equalTo("urn:safeguarding:problem:purpose-does-not-fit"));
        asks(council, pupil, "?at=2999-01-01T00:00:00Z").then().statusCode(422).body("errors.pointer", contains("/at"));
        asks(council, pupil, "?at=yesterday").then().statusCode(422).body("errors.detail", hasItems(
                "This is not a time in UTC, written as in 2026-03-03T12:00:00Z."));
        asks(council, pupil, "").then().statusCode(200).body("edges.findAll { it.kind == 'CONNECTION' }", empty());
    }

    /** The database's clock, by which the past is kept. */
    private Instant now() {
        return rows.first("select clock_timestamp() as at", row -> Rows.instant(row, "at")).orElseThrow();
    }

    private static JsonPath drawn(String agency, UUID id, String query) {
        return asks(agency, id, query).then().statusCode(200).extract().jsonPath();
    }

    private static Response asks(String agency, UUID id, String query) {
        return Calls.as(agency, "practitioner").when().get("/v1/circles/" + id + query);
    }

    private static Response find(String agency, String reference) {
        return Calls.as(agency, "practitioner").body("{\"localReference\":\"" + reference + "\",\"kind\":\"CHILD\"}")
                .when().post("/v1/circles/searches");
    }
}
