package safeguarding.referral.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static safeguarding.referral.Invented.CHILDRENS_SERVICES;
import static safeguarding.referral.Invented.SCHOOL;
import static safeguarding.referral.Invented.STRANGER;
import static safeguarding.referral.Invented.jones;
import static safeguarding.referral.Invented.read;
import static safeguarding.testkit.Calls.as;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import safeguarding.referral.OverHttp;

@QuarkusTest
class ReferralAmendmentTest extends OverHttp {

    @Test
    void what_was_read_can_be_sent_back_changed_and_ids_stay() {
        String id = jones();
        Map<String, Object> form = read(id).getMap("");
        form.put("sentTo", "portsmouth-childrens-services");

        put(SCHOOL, id, "v1", form).then().statusCode(200).header("ETag", "\"v2\"").body("version", equalTo(2));

        var before = as(SCHOOL, "referrer").get("/v1/referrals/" + id + "/versions/1").then().statusCode(200).extract()
                .jsonPath();
        assertThat(read(id).getList("children.id")).isEqualTo(before.getList("children.id"));
        assertThat(read(id).getList("adults.id")).isEqualTo(before.getList("adults.id"));
        assertThat(read(id).getList("connections.id")).isEqualTo(before.getList("connections.id"));
        assertThat(before.getString("sentTo")).isEqualTo(CHILDRENS_SERVICES);
    }

    @Test
    void who_is_left_out_has_gone_from_the_present_and_stays_in_the_past_and_may_come_back_under_the_same_id() {
        String id = jones();
        Map<String, Object> whole = read(id).getMap("");
        Map<String, Object> less = read(id).getMap("");
        less.put("adults", ((List<?>) whole.get("adults")).subList(0, 1));
        less.put("connections", ((List<?>) whole.get("connections")).subList(0, 2));

        put(SCHOOL, id, "v1", less).then().statusCode(200);
        assertThat(read(id).getList("adults")).hasSize(1);
        as(SCHOOL, "referrer").get("/v1/referrals/" + id + "/versions/1").then().statusCode(200).body("adults", hasSize(2));

        put(SCHOOL, id, "v2", whole).then().statusCode(200);
        assertThat(read(id).getList("adults.id")).isEqualTo(List.of(ids(whole, "adults").toArray()));
    }

    @Test
    void somebody_new_gets_an_id_and_the_rest_keep_theirs() {
        String id = jones();
        Map<String, Object> form = read(id).getMap("");
        List<Object> children = new ArrayList<>((List<?>) form.get("children"));
        children.add(0, Map.of("ref", "child-3", "names", List.of(Map.of("given", "Plantedeli", "family", "Jones"))));
        form.put("children", children);

        put(SCHOOL, id, "v1", form).then().statusCode(200).body("warnings",
                hasItem("/children/0: Which adults have care of, or contact with, this child is not said."));
        assertThat(read(id).getList("children.id")).hasSize(3).endsWith(ids(form, "children").get(1),
                ids(form, "children").get(2));
    }

    @Test
    void people_of_another_referral_are_not_taken_over() {
        Map<String, Object> form = read(jones()).getMap("");
        put(SCHOOL, jones(), "v1", form).then().statusCode(422)
                .body("errors.pointer", hasItem("/children/0/id"))
                .body("errors.pointer", hasItem("/adults/1/id"))
                .body("errors.pointer", hasItem("/connections/2/id"));
    }

    @Test
    void a_change_names_the_version_that_it_changes() {
        String id = jones();
        Map<String, Object> form = read(id).getMap("");
        as(SCHOOL, "referrer").body(form).put("/v1/referrals/" + id).then().statusCode(428);
        put(SCHOOL, id, "v7", form).then().statusCode(412);
        withdraw(SCHOOL, id, "v7").then().statusCode(412);
        as(SCHOOL, "referrer").body("{\"reason\": \"x\"}").put("/v1/referrals/" + id + "/withdrawal").then().statusCode(428);
    }

    @Test
    void of_two_changes_at_once_one_wins_and_the_other_is_told() {
        String id = jones();
        Map<String, Object> form = read(id).getMap("");
        var changes = java.util.stream.IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> put(SCHOOL, id, "v1", form).statusCode())).toList();
        assertThat(changes.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 412, 412, 412);
        assertThat(read(id).getInt("version")).isEqualTo(2);
    }

    @Test
    void only_the_recording_agency_changes_it_and_others_cannot_tell_that_it_exists() {
        String id = jones();
        Map<String, Object> form = read(id).getMap("");
        put(CHILDRENS_SERVICES, id, "v1", form).then().statusCode(403)
                .body("type", equalTo("urn:safeguarding:problem:referral-not-yours-to-change"));
        withdraw(CHILDRENS_SERVICES, id, "v1").then().statusCode(403);
        put(STRANGER, id, "v1", form).then().statusCode(404);
        withdraw(STRANGER, id, "v1").then().statusCode(404);
        as(STRANGER, "referrer").get("/v1/referrals/" + id + "/versions/1").then().statusCode(404);
    }

    @Test
    void a_withdrawn_referral_stays_readable_with_the_reason_and_nothing_more_is_done_to_it() {
        String id = jones();
        Map<String, Object> form = read(id).getMap("");
        withdraw(SCHOOL, id, "v1").then().statusCode(200).header("ETag", "\"v2\"");
        as(SCHOOL, "referrer").when().get("/v1/referrals/" + id).then().statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("withdrawalReason", equalTo("Recorded for the wrong family."))
                .body("children.status", everyItem(equalTo("WITHDRAWN")));
        put(SCHOOL, id, "v2", form).then().statusCode(409);
        withdraw(SCHOOL, id, "v2").then().statusCode(409);
    }

    @Test
    void a_withdrawal_has_a_reason() {
        as(SCHOOL, "referrer").header("If-Match", "\"v1\"").body("{\"reason\": \" \"}")
                .when().put("/v1/referrals/" + jones() + "/withdrawal")
                .then().statusCode(422).body("errors.pointer", hasItem("/reason"));
    }

    @Test
    void a_version_that_there_was_not_is_not_found() {
        String id = jones();
        as(SCHOOL, "referrer").get("/v1/referrals/" + id + "/versions/2").then().statusCode(404);
        as(SCHOOL, "referrer").get("/v1/referrals/" + id + "/versions/0").then().statusCode(422);
        as(SCHOOL, "referrer").get("/v1/referrals/" + id + "/versions/x").then().statusCode(404);
    }

    private static Response put(String agency, String id, String version, Map<String, Object> form) {
        return as(agency, "referrer").header("If-Match", "\"" + version + "\"").body(form).put("/v1/referrals/" + id);
    }

    private static Response withdraw(String agency, String id, String version) {
        return as(agency, "referrer").header("If-Match", "\"" + version + "\"")
                .body("{\"reason\": \"Recorded for the wrong family.\"}").put("/v1/referrals/" + id + "/withdrawal");
    }

    private static List<Object> ids(Map<String, Object> form, String list) {
        return ((List<?>) form.get(list)).stream().map(entry -> (Object) ((Map<?, ?>) entry).get("id")).toList();
    }
}
