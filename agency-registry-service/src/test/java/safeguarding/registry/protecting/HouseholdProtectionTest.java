package safeguarding.registry.protecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import safeguarding.registry.Hooked;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.Receiver;
import safeguarding.registry.Someone;
import safeguarding.registry.TestAgencies;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/** The concern is about the father, and the child lives with the mother, whose address is protected: so the child's is. */
@QuarkusTest
class HouseholdProtectionTest extends OverHttp {

    private final Household household = new Household();
    private final Someone mother = Someone.invented("Mary").withNumber("nhs-number", Someone.nhsNumber());
    private final UUID mary = UUID.randomUUID();
    private final UUID concern = UUID.randomUUID();
    private String school;
    private String refuge;
    private UUID known;

    @BeforeEach
    void a_school_that_is_told_of_a_concern_about_the_father() {
        school = TestAgencies.fresh("SCHOOL");
        refuge = TestAgencies.fresh("CHILDRENS_SERVICES");
        household.worksWithTom(school);
        known = Household.opens(refuge, "ADULT", mother, "ref-mary");
        recorded(Linkage.REFERRAL, family(1).connection(household.child, mary));
        recorded(Linkage.CONCERN,
                Linkage.concern(concern, 1, household.man, "SAFEGUARDING", TestAgencies.fresh("POLICE")));
    }

    @Test
    void owners_leave_addresses_out_wherever_the_pointer_leads_to_the_concern() {
        right().body("permitted", equalTo(true)).body("addressesWithheld", equalTo(false));

        protect();

        right().body("permitted", equalTo(true)).body("addressesWithheld", equalTo(true));
    }

    @Test
    void the_childs_items_say_so_in_the_inbox_and_over_a_webhook() {
        Household.inbox(school, "").body("items.about.addressProtected", contains(false));
        protect();
        Household.inbox(school, "").body("items.about.addressProtected", everyItem(equalTo(true)));

        try (Receiver receiver = new Receiver()) {
            Hooked.at(school, receiver.url());
            recorded(Linkage.CONCERN, Linkage.concern(UUID.randomUUID(), 1, household.man, "SAFEGUARDING",
                    TestAgencies.fresh("POLICE")));
            await().untilAsserted(() -> assertThat(receiver.calls())
                    .isNotEmpty().allMatch(call -> call.body().contains("\"addressProtected\":true")));
        }
    }

    @Test
    void the_child_and_his_sister_are_marked_in_a_circle_and_the_mother() {
        protect();

        Calls.as(school, "practitioner").body("{\"localReference\":\"ref-" + household.tom.family() + "\",\"kind\":\"CHILD\"}")
                .when().post("/v1/circles/searches").then().statusCode(200)
                .body("nodes.findAll { it.kind == 'CHILD' }.addressProtected", everyItem(equalTo(true)))
                .body("nodes.findAll { it.kind == 'ADULT' }.addressProtected", hasItem(true));
    }

    @Test
    void the_address_of_a_child_protects_that_of_whoever_may_live_with_him() {
        String trust = TestAgencies.fresh("HEALTH_TRUST");
        Household.opens(trust, "ADULT", mother, "ref-mary");
        recorded(Linkage.CONCERN, Linkage.concern(UUID.randomUUID(), 1, mary, "SAFEGUARDING", TestAgencies.fresh("POLICE")));
        known = household.worksWithTom(refuge);

        protect();

        Household.inbox(trust, "").body("items.kind", contains("NOTICE")).body("items.about.addressProtected", contains(true));
    }

    @Test
    void what_will_end_some_day_has_not_ended() {
        recorded(Linkage.REFERRAL, family(2).connection(household.child, mary, "2999-01-01"));
        protect();

        Household.inbox(school, "").body("items.about.addressProtected", contains(true));
    }

    @Test
    void the_address_of_one_adult_of_a_household_is_that_of_the_other() {
        String trust = TestAgencies.fresh("HEALTH_TRUST");
        Household.opens(trust, "ADULT", household.alan, "ref-alan");
        recorded(Linkage.REFERRAL, family(2).graded(household.child, mary, "B2", false));
        protect();
        Household.inbox(trust, "").body("items.about.addressProtected", contains(false));

        recorded(Linkage.REFERRAL,
                family(3).graded(household.child, mary, "B2", false).graded(household.child, household.man, "B2", false));

        Household.inbox(trust, "").body("items.about.addressProtected", everyItem(equalTo(true)));
    }

    @Test
    void whoever_does_not_live_there_is_not_marked_and_still_nothing_is_said_in_a_concern_around_both() {
        recorded(Linkage.REFERRAL, family(2).apart(household.child, mary));
        protect();

        Household.inbox(school, "").body("items.about.addressProtected", everyItem(equalTo(false)));
        right().body("addressesWithheld", equalTo(true));
    }

    private Linkage family(long version) {
        return household.referral(version).adult(mary, mother);
    }

    private void protect() {
        Calls.as(Tokens.of(refuge).user("olga.example").roles("practitioner"), Calls.PURPOSE, Calls.LEGAL_BASIS)
                .body("{\"involvement\":\"" + known + "\",\"agencies\":[],\"reason\":\"VICTIM_AT_RISK\","
                        + "\"explanation\":\"He looks for them\",\"reviewOn\":\"2999-01-01\"}")
                .when().post("/v1/address-protections").then().statusCode(201);
    }

    private ValidatableResponse right() {
        return Calls.as(Tokens.of("referral-service").roles("rights-checker"), "rights-check", Calls.LEGAL_BASIS)
                .body("{\"concern\":\"" + concern + "\",\"agency\":\"" + school + "\"}").when().post("/v1/read-rights")
                .then().statusCode(200);
    }
}
