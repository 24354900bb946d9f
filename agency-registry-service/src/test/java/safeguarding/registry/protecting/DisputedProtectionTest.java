package safeguarding.registry.protecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.Someone;
import safeguarding.registry.TestAgencies;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/** Who is who may be disputed for weeks: what was hidden because of who he was stays hidden until it is settled. */
@QuarkusTest
class DisputedProtectionTest extends OverHttp {

    private static final String UNCLE = "uncle.example";

    private final Household household = new Household();
    private final UUID concern = UUID.randomUUID();
    private String health;
    private String school;
    private String social;
    private final UUID named = UUID.randomUUID();
    private UUID known;

    /**
     * The man of the referral is a stranger; the police say that he is the Alan of another, with whom children's services work.
     */
    @BeforeEach
    void a_man_who_is_identified() {
        String police = TestAgencies.fresh("POLICE");
        health = TestAgencies.fresh("HEALTH_TRUST");
        school = TestAgencies.fresh("SCHOOL");
        social = TestAgencies.fresh("CHILDRENS_SERVICES");
        household.worksWithTom(school);
        known = Household.opens(social, "ADULT", household.alan, "ref-alan");
        recorded(Linkage.REFERRAL, household.withAStranger(1));
        recorded(Linkage.REFERRAL, Linkage.of(UUID.randomUUID(), 1).adult(named, household.alan));
        recorded(Linkage.CONCERN, Linkage.concern(concern, 1, household.man, "SAFEGUARDING", police));
        Household.decides(police, household.man, named, "SAME_PERSON");
    }

    @Test
    void an_address_stays_protected_until_it_is_settled_that_they_are_two() {
        protect();
        right("anna.example").body("addressesWithheld", equalTo(true));

        Household.decides(health, household.man, named, "DIFFERENT_PEOPLE");

        assertThat(areOne()).isFalse();
        right("anna.example").body("permitted", equalTo(true)).body("addressesWithheld", equalTo(true));
        Household.inbox(school, "").body("items.about.addressProtected", everyItem(equalTo(true)));

        settledAsTwo();

        Household.inbox(school, "").body("items.about.addressProtected", everyItem(equalTo(false)));
        assertThat(count("person_record where guarded_as is not null and id in ('" + known + "', '" + household.man + "')"))
                .isZero();
    }

    @Test
    void what_comes_while_it_is_disputed_is_guarded_too() {
        Household.decides(health, household.man, named, "DIFFERENT_PEOPLE");
        protect();
        UUID other = UUID.randomUUID();
        recorded(Linkage.REFERRAL, Linkage.of(other, 1).adult(other, household.alan));

        right("anna.example").body("addressesWithheld", equalTo(true));
        assertThat(count("person_record a join person_record b on a.guarded_as = b.guarded_as where a.id = '" + other
                + "' and b.id = '" + household.man + "'")).isEqualTo(1);
    }

    @Test
    void whom_a_number_holds_to_be_him_is_guarded_when_humans_speak_of_another_record_with_it() {
        protect();
        UUID other = UUID.randomUUID();
        recorded(Linkage.REFERRAL, Linkage.of(UUID.randomUUID(), 1).adult(other, household.alan));

        Household.decides(health, household.man, other, "DIFFERENT_PEOPLE");

        assertThat(count("person_record a join person_record b on a.person = b.person where a.id = '" + household.man
                + "' and b.id = '" + known + "'")).isZero();
        right("anna.example").body("permitted", equalTo(true)).body("addressesWithheld", equalTo(true));
        Household.inbox(school, "").body("items.about.addressProtected", contains(true));
    }

    @Test
    void numbers_that_contradict_each_other_uncover_nobody() {
        protect();
        for (int i = 0; i < 2; i++) {
            recorded(Linkage.REFERRAL, Linkage.of(UUID.randomUUID(), 1).adult(UUID.randomUUID(),
                    household.alan.withNumber("nhs-number", Someone.nhsNumber())));
        }

        assertThat(count("person_record a join person_record b on a.person = b.person where a.id = '" + named
                + "' and b.id = '" + known + "'")).isZero();
        right("anna.example").body("permitted", equalTo(true)).body("addressesWithheld", equalTo(true));
        Household.inbox(school, "").body("items.about.addressProtected", contains(true));
    }

    @Test
    void a_worker_who_stands_too_near_sees_nothing_while_it_is_disputed() {
        Calls.as(Tokens.of(social).user("sara.example").roles("practitioner"), Calls.PURPOSE, Calls.LEGAL_BASIS)
                .body("{\"agency\":\"" + school + "\",\"worker\":\"" + UNCLE + "\",\"involvement\":\"" + known
                        + "\",\"tie\":\"RELATED\",\"reason\":\"He told us\"}")
                .when().post("/v1/conflicts-of-interest").then().statusCode(201);
        right(UNCLE).body("permitted", equalTo(false));

        Household.decides(health, household.man, named, "DIFFERENT_PEOPLE");

        right(UNCLE).body("permitted", equalTo(false));
        person(UNCLE).when().get("/v1/inbox").then().statusCode(200).body("items", empty());
        person("anna.example").when().get("/v1/inbox").then().statusCode(200).body("items", hasSize(1))
                .body("items.kind", contains("NOTICE"));
    }

    private void protect() {
        Calls.as(Tokens.of(social).user("sara.example").roles("practitioner"), Calls.PURPOSE, Calls.LEGAL_BASIS)
                .body("{\"involvement\":\"" + known + "\",\"agencies\":[],\"reason\":\"VICTIM_AT_RISK\","
                        + "\"explanation\":\"He is looked for\",\"reviewOn\":\"2999-01-01\"}")
                .when().post("/v1/address-protections").then().statusCode(201);
    }

    private void settledAsTwo() {
        String council = TestAgencies.fresh("CHILDRENS_SERVICES");
        Calls.as(Tokens.of(council).user("invented.linker").roles("person-linker"), Calls.PURPOSE, Calls.LEGAL_BASIS)
                .body(Household.decision(household.man, named, "DIFFERENT_PEOPLE").replace("}", ",\"settles\":true}")).when()
                .post("/v1/link-decisions").then().statusCode(201);
    }

    private boolean areOne() {
        return count("person_record a join person_record b on a.person = b.person where a.id = '" + household.man
                + "' and b.id = '" + named + "'") == 1;
    }

    private ValidatableResponse right(String worker) {
        return Calls.as(Tokens.of("referral-service").roles("rights-checker"), "rights-check", Calls.LEGAL_BASIS)
                .body("{\"concern\":\"" + concern + "\",\"agency\":\"" + school + "\",\"worker\":\"" + worker + "\"}").when()
                .post("/v1/read-rights").then().statusCode(200);
    }

    private RequestSpecification person(String user) {
        return Calls.as(Tokens.of(school).user(user).roles("practitioner"), Calls.PURPOSE, Calls.LEGAL_BASIS);
    }
}
