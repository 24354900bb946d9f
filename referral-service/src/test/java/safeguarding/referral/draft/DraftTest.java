package safeguarding.referral.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static safeguarding.referral.Invented.CHILDRENS_SERVICES;
import static safeguarding.referral.Invented.JONES;
import static safeguarding.referral.Invented.NOBODY;
import static safeguarding.referral.Invented.SCHOOL;
import static safeguarding.testkit.Calls.as;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import safeguarding.referral.Hub;
import safeguarding.referral.OverHttp;
import safeguarding.referral.Owner;

@QuarkusTest
class DraftTest extends OverHttp {

    private static final String DRAFTS = "/v1/referral-drafts";

    @Test
    void a_draft_is_kept_with_its_gaps_and_read_by_the_agency_that_keeps_it() {
        String id = begun(SCHOOL, "{}");
        as(SCHOOL, "referrer")
                .when().get(DRAFTS + "/" + id)
                .then().statusCode(200).header("ETag", "\"v1\"")
                .body("status", equalTo("KEPT")).body("recordedBy", equalTo(SCHOOL)).body("referral", nullValue());
    }

    @Test
    void whoever_goes_on_with_a_draft_is_told_what_is_still_missing_in_it_and_who_reads_a_sent_one_is_not() {
        Response begun = as(SCHOOL, "referrer").body("{}").post(DRAFTS);
        List<String> gaps = begun.jsonPath().getList("warnings");
        String id = begun.path("id");
        assertThat(gaps).isNotEmpty();

        as(SCHOOL, "referrer").get(DRAFTS + "/" + id).then().statusCode(200).body("warnings", equalTo(gaps));

        as(SCHOOL, "referrer").header("If-Match", "\"v1\"").put(DRAFTS + "/" + id + "/submission").then().statusCode(200);
        as(SCHOOL, "referrer").get(DRAFTS + "/" + id).then().statusCode(200).body("warnings", nullValue());
    }

    @Test
    void nobody_else_can_tell_that_there_is_one_the_agency_that_is_to_receive_it_neither() {
        String id = begun(SCHOOL, JONES);
        String there = notFound(id);
        assertThat(there).isEqualTo(notFound(NOBODY.toString()));
        as(CHILDRENS_SERVICES, "referrer").get(DRAFTS).then().statusCode(200).body("items.id",
                org.hamcrest.Matchers.not(hasItem(id)));
    }

    @Test
    void nobody_of_whom_it_speaks_is_linked_and_nothing_is_clocked_or_announced() {
        long before = facts();
        String id = begun(SCHOOL, JONES);
        as(SCHOOL, "referrer").header("If-Match", "\"v1\"").body(JONES).put(DRAFTS + "/" + id).then().statusCode(200);
        assertThat(facts()).isEqualTo(before);
        assertThat(count("trail_entry where subject = '" + id + "' and topic is not null")).isZero();
        assertThat(count("trail_entry where subject = '" + id + "'")).isEqualTo(2);
    }

    @Test
    void submitted_it_is_a_referral_whose_clocks_start_then() {
        Hub hub = Hub.alone();
        String id = begun(SCHOOL, Hub.sentTo(hub.slug()));
        JsonPath submitted = as(SCHOOL, "referrer").header("If-Match", "\"v1\"")
                .when().put(DRAFTS + "/" + id + "/submission")
                .then().statusCode(200).header("ETag", "\"v2\"").extract().jsonPath();
        String referral = submitted.getString("referral");
        assertThat(submitted.getString("location")).isEqualTo("/referral/v1/referrals/" + referral);
        as(hub.slug(), "practitioner").get("/v1/referrals/" + referral).then().statusCode(200)
                .body("reason.worries", equalTo("planted"));
        assertThat(hub.state(referral, "decide")).isEqualTo("RUNNING");
        assertThat(count("trail_entry where subject = '" + referral + "' and topic = 'safeguarding.referral'")).isEqualTo(1);
        as(SCHOOL, "referrer").get(DRAFTS + "/" + id).then().statusCode(200).body("status", equalTo("SUBMITTED"))
                .body("referral", equalTo(referral));
    }

    @Test
    void what_was_submitted_is_submitted_once_and_no_longer_changed() {
        String id = begun(SCHOOL, "{}");
        as(SCHOOL, "referrer").header("If-Match", "\"v1\"").put(DRAFTS + "/" + id + "/submission").then().statusCode(200);
        long referrals = count("referral");
        as(SCHOOL, "referrer").header("If-Match", "\"v1\"").put(DRAFTS + "/" + id + "/submission").then().statusCode(412);
        as(SCHOOL, "referrer").header("If-Match", "\"v2\"").put(DRAFTS + "/" + id + "/submission").then().statusCode(409);
        as(SCHOOL, "referrer").header("If-Match", "\"v2\"").body("{}").put(DRAFTS + "/" + id).then().statusCode(409);
        as(SCHOOL, "referrer").header("If-Match", "\"v2\"").body("{\"reason\": \"x\"}")
                .put(DRAFTS + "/" + id + "/withdrawal").then().statusCode(409);
        assertThat(count("referral")).isEqualTo(referrals);
    }

    @Test
    void of_two_who_submit_it_at_once_one_does() throws Exception {
        String agency = "school-" + UUID.randomUUID();
        String id = begun(agency, "{}");
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> submits = () -> as(agency, "referrer").header("If-Match", "\"v1\"")
                    .put(DRAFTS + "/" + id + "/submission").statusCode();
            assertThat(two.invokeAll(List.of(submits, submits))).extracting(Future::get).containsExactlyInAnyOrder(200, 412);
        } finally {
            two.shutdown();
        }
        assertThat(count("referral where recorded_by = '" + agency + "'")).isEqualTo(1);
    }

    @Test
    void a_change_needs_the_version_that_was_read() {
        String id = begun(SCHOOL, "{}");
        as(SCHOOL, "referrer").put(DRAFTS + "/" + id + "/submission").then().statusCode(428);
        as(SCHOOL, "referrer").body("{}").put(DRAFTS + "/" + id).then().statusCode(428);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"children\": [{\"identifiers\": [{\"system\": \"nhs-number\", \"value\": \"9990000019\"}]}]}",
            "{\"connections\": [{\"child\": \"planted-1\", \"adult\": \"planted-2\"}]}", "{\"primaryNeed\": \"N77\"}" })
    void what_is_wrong_is_refused_already_in_a_draft(String form) {
        long before = count("draft");
        as(SCHOOL, "referrer").body(form).post(DRAFTS).then().statusCode(422);
        assertThat(count("draft")).isEqualTo(before);
    }

    @Test
    void what_is_not_submitted_stands_in_a_list_with_its_age_the_oldest_first() {
        String agency = "school-" + UUID.randomUUID();
        String older = begun(agency, "{}");
        String newer = begun(agency, "{}");
        Owner.run("update draft set begun_at = now() - interval '90 minutes' where id = '" + older + "'");
        as(agency, "referrer").get(DRAFTS).then().statusCode(200)
                .body("items.id", equalTo(Stream.of(older, newer).toList()))
                .body("items[0].ageMinutes", greaterThanOrEqualTo(90)).body("items[0].escalatedTo", nullValue());
        String next = as(agency, "referrer").get(DRAFTS + "?limit=1").then().statusCode(200).extract().path("next");
        as(agency, "referrer").get(DRAFTS + "?limit=1&after=" + next).then().body("items[0].id", equalTo(newer))
                .body("next", nullValue());
        assertThat(count("trail_entry where action = 'draft.searched' and agency = '" + agency + "'")).isEqualTo(3);
    }

    private static String begun(String agency, String form) {
        return as(agency, "referrer").body(form).post(DRAFTS).then().statusCode(201).extract().path("id");
    }

    private static String notFound(String id) {
        return as(CHILDRENS_SERVICES, "referrer").header("X-Request-Id", "01970000-0000-7000-8000-0000000000aa")
                .get(DRAFTS + "/" + id).then().statusCode(404).extract().asString();
    }

    private long facts() {
        return count("referral") + count("child") + count("adult") + count("connection") + count("triage") + count("deadline")
                + count("happening");
    }
}
