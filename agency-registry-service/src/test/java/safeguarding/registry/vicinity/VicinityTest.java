package safeguarding.registry.vicinity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import safeguarding.registry.Answers;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.Someone;
import safeguarding.registry.TestAgencies;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/** Tom and Tina are one family and Una is of another; Alan has to do with Tom and, in another referral, with Una. */
@QuarkusTest
class VicinityTest extends OverHttp {

    private final Household household = new Household();
    private final UUID una = UUID.randomUUID();
    private final UUID alanAgain = UUID.randomUUID();
    private String school;
    private String otherSchool;
    private UUID tomAtSchool;

    @BeforeEach
    void two_families_and_one_man() {
        school = TestAgencies.fresh("SCHOOL");
        otherSchool = TestAgencies.fresh("SCHOOL");
        recorded(Linkage.REFERRAL, household.referral(1));
        Someone child = Someone.invented("Una").born("2018-07-09");
        recorded(Linkage.REFERRAL, Linkage.of(UUID.randomUUID(), 1).child(una, child).adult(alanAgain, household.alan)
                .connection(una, alanAgain));
        tomAtSchool = household.worksWithTom(school);
        Household.opens(otherSchool, "CHILD", child, "una");
    }

    @Test
    void from_the_man_both_families_are_near_under_every_record_that_anybody_holds() {
        JsonPath seen = looked(household.man, school).jsonPath();

        assertThat(person(seen, "SUBJECT", household.man)).contains(household.man.toString(), alanAgain.toString());
        assertThat(person(seen, "CONNECTED_CHILD", household.child)).contains(household.child.toString(),
                tomAtSchool.toString());
        assertThat(person(seen, "CONNECTED_CHILD", una)).contains(una.toString());
        assertThat(person(seen, "SIBLING", household.sister)).contains(household.sister.toString());
    }

    @Test
    void everybody_has_his_own_circle_and_those_in_it_the_detail_of_the_agreement() {
        Response looked = looked(household.man, school);

        looked.then().body("people.find { it.nearness == 'SUBJECT' }.circle.agency", containsInAnyOrder(school, otherSchool))
                .body("people.find { it.nearness == 'SUBJECT' }.circle.detail", contains("SUMMARY", "SUMMARY"))
                .body(of(household.child) + ".circle.agency", contains(school))
                .body(of(una) + ".circle.agency", contains(otherSchool));
    }

    @Test
    void from_a_child_his_siblings_and_the_adults_are_near_but_not_the_other_family() {
        looked(tomAtSchool, school).then().body("known", equalTo(true))
                .body("people.nearness", containsInAnyOrder("SUBJECT", "SIBLING", "CONNECTED_ADULT"))
                .body("people.records.flatten().id", hasItem(household.sister.toString()));
    }

    @Test
    void whose_work_has_ended_long_ago_or_who_may_only_be_told_by_a_decision_reads_nothing() {
        String charity = TestAgencies.fresh("VOLUNTARY");
        household.worksWithTom(charity);

        assertThat(Answers.seen(looked(household.child, charity))).isEqualTo(Answers.seen(looked(UUID.randomUUID(), charity)))
                .contains("\"known\":false");
        assertThat(count("trail_entry where subject = '" + household.child + "' and action = 'vicinity.denied' and"
                + " counterparty = '" + charity + "'")).isEqualTo(1);
        looked(household.child, school).then()
                .body("people.find { it.nearness == 'SUBJECT' }.circle.find { it.agency == '" + charity + "' }.detail",
                        equalTo(null));
    }

    @Test
    void an_agency_outside_the_circle_cannot_tell_that_there_is_anybody() {
        String stranger = TestAgencies.fresh("POLICE");

        assertThat(Answers.seen(looked(household.child, stranger))).isEqualTo(Answers.seen(looked(UUID.randomUUID(), stranger)))
                .contains("\"known\":false");
        assertThat(Answers.seen(looked(una, school))).contains("\"known\":false");
    }

    @Test
    void a_worker_who_stands_too_near_to_one_of_them_sees_none_of_them() {
        Calls.as(Tokens.of(school).user("olga.example").roles("practitioner"), Calls.PURPOSE, Calls.LEGAL_BASIS)
                .body("{\"agency\":\"" + school + "\",\"worker\":\"Uncle.Example\",\"involvement\":\"" + tomAtSchool
                        + "\",\"tie\":\"RELATED\",\"reason\":\"The mother told us\"}")
                .when().post("/v1/conflicts-of-interest").then().statusCode(201);

        for (UUID near : List.of(household.child, household.sister, household.man)) {
            assertThat(Answers.seen(looked(near, school, "uncle.example")))
                    .isEqualTo(Answers.seen(looked(UUID.randomUUID(), school, "uncle.example"))).contains("\"known\":false");
            looked(near, school, "olga.example").then().body("known", equalTo(true));
            looked(near, school).then().body("known", equalTo(true));
        }
        looked(una, otherSchool, "uncle.example").then().body("known", equalTo(true));
        assertThat(count("trail_entry where subject = '" + household.sister + "' and action = 'vicinity.denied' and"
                + " counterparty = '" + school + "'")).isEqualTo(1);
    }

    @Test
    void around_whom_somebodys_address_is_protected_is_said_of_each_for_the_agency_that_asks() {
        String social = TestAgencies.fresh("CHILDRENS_SERVICES");
        String named = TestAgencies.fresh("HEALTH_TRUST");
        UUID known = household.worksWithTom(social);
        household.worksWithTom(named);
        looked(household.man, school).then().body("people.addressesWithheld", everyItem(equalTo(false)));

        Calls.as(Tokens.of(social).user("olga.example").roles("practitioner"), Calls.PURPOSE, Calls.LEGAL_BASIS)
                .body("{\"involvement\":\"" + known + "\",\"agencies\":[\"" + named + "\"],\"reason\":\"VICTIM_AT_RISK\","
                        + "\"explanation\":\"He looks for them\",\"reviewOn\":\"2999-01-01\"}")
                .when().post("/v1/address-protections").then().statusCode(201);

        looked(household.man, school).then().body(of(household.child) + ".addressesWithheld", equalTo(true))
                .body(of(household.sister) + ".addressesWithheld", equalTo(true))
                .body(of(household.man) + ".addressesWithheld", equalTo(true))
                .body(of(una) + ".addressesWithheld", equalTo(false));
        looked(household.child, named).then().body("people.addressesWithheld", everyItem(equalTo(false)));
        looked(household.child, social).then().body("people.addressesWithheld", everyItem(equalTo(false)));
        looked(una, otherSchool).then().body(of(una) + ".addressesWithheld", equalTo(false))
                .body(of(household.man) + ".addressesWithheld", equalTo(true));
    }

    @Test
    void only_the_service_that_keeps_chronologies_asks() {
        ask("disclosure-service", household.man, school).then().statusCode(403)
                .body("type", equalTo("urn:safeguarding:problem:vicinity-not-for-this-client"));
    }

    @Test
    void each_question_is_on_the_trail_with_the_agency_for_which_it_was_asked() {
        looked(household.man, school);
        looked(household.man, "nobody-invented");

        assertThat(
                count("trail_entry where subject = '" + household.man + "' and action = 'vicinity.shown' and counterparty = '"
                        + school + "'"))
                .isEqualTo(1);
        assertThat(count("trail_entry where subject = '" + household.man + "' and action = 'vicinity.denied'")).isEqualTo(1);
    }

    private static Response looked(UUID record, String agency) {
        return answered(ask("referral-service", record, agency));
    }

    private static Response looked(UUID record, String agency, String worker) {
        return answered(ask("referral-service", record, agency + "\",\"worker\":\"" + worker));
    }

    private static Response answered(Response answer) {
        answer.then().statusCode(200);
        return answer;
    }

    private static Response ask(String client, UUID record, String agency) {
        return Calls
                .as(Tokens.of("exchange-operator").client(client).roles("rights-checker"), "rights-check", Calls.LEGAL_BASIS)
                .body("{\"record\":\"" + record + "\",\"agency\":\"" + agency + "\"}").when().post("/v1/vicinities");
    }

    private static String of(UUID record) {
        return "people.find { it.records.any { held -> held.id == '" + record + "' } }";
    }

    private static List<String> person(JsonPath seen, String nearness, UUID record) {
        assertThat(seen.getString(of(record) + ".nearness")).isEqualTo(nearness);
        return seen.getList(of(record) + ".records.id", String.class);
    }
}
