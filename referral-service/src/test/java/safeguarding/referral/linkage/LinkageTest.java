package safeguarding.referral.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static safeguarding.referral.Invented.NOBODY;
import static safeguarding.referral.Invented.SCHOOL;
import static safeguarding.referral.Invented.concernAbout;
import static safeguarding.referral.Invented.jones;
import static safeguarding.referral.Invented.read;
import static safeguarding.testkit.Calls.LEGAL_BASIS;
import static safeguarding.testkit.Calls.as;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import safeguarding.referral.OverHttp;
import safeguarding.testkit.Tokens;

@QuarkusTest
class LinkageTest extends OverHttp {

    @Test
    void a_referral_is_the_whole_set_of_its_people_and_connections() {
        String id = jones();
        JsonPath referral = read(id);
        asked(id)
                .body("missing", empty())
                .body("records", hasSize(1))
                .body("records[0].version", equalTo(1))
                .body("records[0].people", hasSize(4))
                .body("records[0].connections", hasSize(3))
                .body("records[0].concerns", empty())
                .body(person(referral.getString("children[0].id")) + ".kind", equalTo("CHILD"))
                .body(person(referral.getString("children[0].id")) + ".identified", equalTo(true))
                .body(person(referral.getString("children[0].id")) + ".names[0].family", equalTo("Jones"))
                .body(person(referral.getString("children[0].id")) + ".born.date", equalTo("2017-05-14"))
                .body(person(referral.getString("children[0].id")) + ".identifiers[0].value", equalTo("9990000018"))
                .body(person(referral.getString("children[1].id")) + ".unborn", equalTo(true))
                .body(person(referral.getString("children[1].id")) + ".identified", equalTo(false))
                .body(person(referral.getString("adults[0].id")) + ".identified", equalTo(true))
                .body(person(referral.getString("adults[1].id")) + ".kind", equalTo("ADULT"))
                .body(person(referral.getString("adults[1].id")) + ".identified", equalTo(false))
                .body(person(referral.getString("adults[1].id")) + ".born", nullValue())
                .body(connection(referral, 2) + ".child", equalTo(referral.getString("children[0].id")))
                .body(connection(referral, 2) + ".adult", equalTo(referral.getString("adults[1].id")))
                .body(connection(referral, 2) + ".unsupervised", equalTo("YES"))
                .body(connection(referral, 2) + ".caring", equalTo("NOT_KNOWN"))
                .body(connection(referral, 2) + ".from", equalTo("2026-09-01"))
                .body(connection(referral, 2) + ".to", nullValue())
                .body(connection(referral, 2) + ".household", equalTo("NOT_ASKED"))
                .body(connection(referral, 2) + ".confidence", equalTo("2B"))
                .body(connection(referral, 2) + ".disputed", equalTo(true));
    }

    @Test
    void a_concern_is_its_kind_and_subject() {
        String adult = read(jones()).getString("adults[1].id");
        String id = as(SCHOOL, "referrer").body(concernAbout(adult)).post("/v1/concerns").then().statusCode(201).extract()
                .path("id");
        asked(id)
                .body("records[0].people", empty())
                .body("records[0].concerns", hasSize(1))
                .body("records[0].concerns[0].id", equalTo(id))
                .body("records[0].concerns[0].subject", equalTo(adult))
                .body("records[0].concerns[0].kind", equalTo("abuse-images"))
                .body("records[0].concerns[0].concernClass", equalTo("SAFEGUARDING"))
                .body("records[0].concerns[0].recordedBy", equalTo(SCHOOL))
                .body("records[0].concerns[0].withdrawn", equalTo(false));
        as(SCHOOL, "referrer").header("If-Match", "\"v1\"").body("{\"reason\": \"x\"}")
                .put("/v1/concerns/" + id + "/withdrawal")
                .then().statusCode(200);
        asked(id).body("records[0].version", equalTo(2)).body("records[0].concerns[0].withdrawn", equalTo(true));
    }

    @Test
    void narrative_is_in_no_record() {
        String referral = jones();
        String adult = read(referral).getString("adults[1].id");
        String concern = as(SCHOOL, "referrer").body(concernAbout(adult)).post("/v1/concerns").then().extract().path("id");
        String answer = asked(referral, concern).extract().asString();
        assertThat(answer).doesNotContain("Planted-").doesNotContain("Uncle Dave").doesNotContain("red van");
    }

    @Test
    void many_come_in_one_answer_and_those_that_there_are_not_are_named() {
        String first = jones();
        String second = jones();
        asked(first, NOBODY.toString(), second, first)
                .body("records", hasSize(2))
                .body("missing", contains(NOBODY.toString()));
    }

    @Test
    void who_was_left_out_has_gone() {
        String id = jones();
        as(SCHOOL, "referrer").header("If-Match", "\"v1\"").body(withoutConnections(id)).put("/v1/referrals/" + id).then()
                .statusCode(200);
        asked(id)
                .body("records[0].version", equalTo(2))
                .body("records[0].people", hasSize(3))
                .body("records[0].connections", empty());
    }

    @Test
    void a_referral_that_was_taken_back_is_an_empty_set_and_not_missing() {
        String id = jones();
        as(SCHOOL, "referrer").header("If-Match", "\"v1\"").body("{\"reason\": \"x\"}")
                .put("/v1/referrals/" + id + "/withdrawal")
                .then().statusCode(200);
        asked(id)
                .body("missing", empty())
                .body("records[0].version", equalTo(2))
                .body("records[0].people", empty())
                .body("records[0].connections", empty());
    }

    @Test
    void whoever_a_standing_concern_is_about_stays_though_his_referral_names_him_no_more() {
        String id = jones();
        String leftOut = read(id).getString("adults[1].id");
        String child = read(id).getString("children[0].id");
        String aboutLeftOut = recorded(leftOut);
        recorded(child);
        as(SCHOOL, "referrer").header("If-Match", "\"v1\"").body(withoutConnections(id)).put("/v1/referrals/" + id).then()
                .statusCode(200);
        asked(id).body("records[0].people", hasSize(4)).body(person(leftOut) + ".kind", equalTo("ADULT"));

        as(SCHOOL, "referrer").header("If-Match", "\"v2\"").body("{\"reason\": \"x\"}")
                .put("/v1/referrals/" + id + "/withdrawal").then().statusCode(200);
        asked(id).body("records[0].people.id", containsInAnyOrder(leftOut, child)).body("records[0].connections", empty());

        as(SCHOOL, "referrer").header("If-Match", "\"v1\"").body("{\"reason\": \"x\"}")
                .put("/v1/concerns/" + aboutLeftOut + "/withdrawal").then().statusCode(200);
        asked(id).body("records[0].people.id", contains(child));
    }

    private static String recorded(String subject) {
        return as(SCHOOL, "referrer").body(concernAbout(subject)).post("/v1/concerns").then().statusCode(201).extract()
                .path("id");
    }

    @Test
    void each_record_read_is_one_entry_of_the_trail() {
        String id = jones();
        asked(id, NOBODY.toString());
        assertThat(count(
                "trail_entry where subject = '" + id + "' and action = 'referral.read' and view = 'linkage' and version = 1"))
                .isEqualTo(1);
        assertThat(count("trail_entry where subject = '" + NOBODY + "'")).isZero();
    }

    @Test
    void a_batch_has_limits() {
        refused(List.of(), "/ids");
        refused(Stream.generate(UUID::randomUUID).limit(501).map(UUID::toString).toList(), "/ids");
        refused(Collections.singletonList(null), "/ids/0");
        ask("registry-invented", Stream.generate(UUID::randomUUID).limit(500).map(UUID::toString).toList()).statusCode(200)
                .body("missing", hasSize(500));
    }

    private static Map<String, Object> withoutConnections(String id) {
        Map<String, Object> form = read(id).getMap("");
        form.put("connections", List.of());
        form.put("adults", ((List<?>) form.get("adults")).subList(0, 1));
        return form;
    }

    private static void refused(List<String> ids, String pointer) {
        ask("registry-invented", ids).statusCode(422).body("errors.pointer", hasItem(pointer));
    }

    private static ValidatableResponse asked(String... ids) {
        return ask("agency-registry-service", List.of(ids)).statusCode(200);
    }

    private static ValidatableResponse ask(String agency, List<String> ids) {
        return as(Tokens.of(agency).roles("linkage-reader"), "linkage", LEGAL_BASIS)
                .body(Map.of("ids", ids)).post("/v1/linkage-records").then();
    }

    private static String person(String id) {
        return "records[0].people.find { it.id == '" + id + "' }";
    }

    private static String connection(JsonPath referral, int index) {
        return "records[0].connections.find { it.id == '" + referral.getString("connections[" + index + "].id") + "' }";
    }
}
