package safeguarding.registry.gathering;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.TestAgencies;

/** What the owners announce, in whatever order, however often, and while they are away. */
@QuarkusTest
class AnnouncementsTest extends OverHttp {

    private final Household household = new Household();
    private String agency;

    @BeforeEach
    void an_agency_that_works_with_the_child() {
        agency = TestAgencies.fresh("CHILDRENS_SERVICES");
        household.worksWithTom(agency);
    }

    @AfterEach
    void the_owners_are_well() {
        owner().answers(200);
    }

    @Test
    void an_announcement_twice_is_taken_in_once() {
        Linkage concern = concern();
        recorded(Linkage.REFERRAL, household.referral(1));
        recorded(Linkage.CONCERN, concern);

        owner().announces(Linkage.CONCERN, concern.id());
        owner().announces(Linkage.REFERRAL, household.referral);
        everythingIsTakenIn(Linkage.CONCERN, concern.id());
        everythingIsTakenIn(Linkage.REFERRAL, household.referral);

        Household.inbox(agency, "").body("items.kind", contains("NOTICE"));
        assertThat(trailAbout(concern.id(), "linkage-record.taken-in")).isEqualTo(1);
        assertThat(trailAbout(household.referral, "linkage-record.taken-in")).isEqualTo(1);
    }

    @Test
    void an_old_version_that_comes_late_changes_nothing() {
        Linkage concern = concern();
        recorded(Linkage.REFERRAL, household.referral(2));
        recorded(Linkage.CONCERN, concern);

        Linkage old = household.withoutConnection(1);
        owner().holds(old.id(), old.json());
        owner().announces(Linkage.REFERRAL, old.id());
        everythingIsTakenIn(Linkage.REFERRAL, old.id());

        Household.inbox(agency, "").body("items.kind", contains("NOTICE"));
        assertThat(versionOf(household.referral)).isEqualTo(2);
    }

    @Test
    void facts_may_come_in_any_order() {
        Linkage concern = concern();
        recorded(Linkage.CONCERN, concern);
        Household.inbox(agency, "").body("items", empty());

        recorded(Linkage.REFERRAL, household.referral(1));

        Household.inbox(agency, "").body("items.kind", contains("NOTICE"));
    }

    @ParameterizedTest
    @ValueSource(ints = { 500, 503, 429, 404 })
    void while_an_owner_is_away_nothing_is_lost(int status) throws Exception {
        List<Linkage> concerns = List.of(concern(), concern(), concern());
        recorded(Linkage.REFERRAL, household.referral(1));
        owner().answers(status);
        for (Linkage concern : concerns) {
            owner().holds(concern.id(), concern.json());
            owner().announces(Linkage.CONCERN, concern.id());
        }
        Thread.sleep(700);
        Household.inbox(agency, "").body("items", empty());
        given().when().get("/q/health/well").then().statusCode(503)
                .body("checks.find { it.name == 'hearing' }.status", equalTo("DOWN"));

        owner().answers(200);

        concerns.forEach(this::takenIn);
        Household.inbox(agency, "").body("items.concern.id",
                containsInAnyOrder(concerns.stream().map(concern -> concern.id().toString()).toArray()));
        assertThat(count("dead_letter where message_key = '" + concerns.get(0).id() + "'")).isZero();
    }

    @Test
    void one_owner_that_is_away_holds_up_nobody_elses_facts() {
        recorded(Linkage.REFERRAL, household.referral(1));
        Linkage waiting = Linkage.concern(UUID.randomUUID(), 1, household.man, "OFFENDER_MANAGEMENT", POLICE);
        owner().answers("disclosure", 503);
        owner().holds(waiting.id(), waiting.json());
        owner().announces(Linkage.OFFENDER_CONCERN, waiting.id());

        recorded(Linkage.CONCERN, concern());

        Household.inbox(agency, "").body("items.kind", contains("NOTICE"));
        owner().answers("disclosure", 200);
        takenIn(waiting);
        Household.inbox(agency, "").body("items.kind", contains("NOTICE", "NOTICE"));
    }

    @Test
    void a_type_that_nobody_knows_is_asked_about_like_any_other() {
        Linkage concern = concern();
        recorded(Linkage.REFERRAL, household.referral(1));
        owner().holds(concern.id(), concern.json());
        owner().sends(Linkage.CONCERN, concern.id().toString(),
                "{\"id\":\"" + concern.id() + "\",\"planet\":\"Mars\",\"type\":\"safeguarding.concern.sung.v9\"}");

        takenIn(concern);

        Household.inbox(agency, "").body("items.kind", contains("NOTICE"));
    }

    @Test
    void many_at_once_are_all_taken_in() {
        recorded(Linkage.REFERRAL, household.referral(1));
        List<Linkage> many = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Linkage concern = concern();
            many.add(concern);
            owner().holds(concern.id(), concern.json());
        }
        many.forEach(concern -> owner().announces(Linkage.CONCERN, concern.id()));

        many.forEach(this::takenIn);

        Household.inbox(agency, "?limit=200").body("items.concern.id",
                containsInAnyOrder(many.stream().map(concern -> concern.id().toString()).toArray()));
    }

    /** Whatever was announced of this record before has been taken in: one key's announcements keep their order. */
    private void everythingIsTakenIn(String topic, UUID record) {
        Linkage last = Linkage.of(UUID.randomUUID(), 1);
        owner().holds(last.id(), last.json());
        owner().sends(topic, record.toString(), "{\"id\":\"" + last.id() + "\"}");
        takenIn(last);
    }

    private Linkage concern() {
        return Linkage.concern(UUID.randomUUID(), 1, household.man, "SAFEGUARDING", POLICE);
    }
}
