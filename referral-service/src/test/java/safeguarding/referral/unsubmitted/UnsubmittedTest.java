package safeguarding.referral.unsubmitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static safeguarding.testkit.Calls.as;
import static safeguarding.testkit.EventContract.checkSent;

import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;
import safeguarding.referral.OverHttp;
import safeguarding.referral.Owner;

@QuarkusTest
class UnsubmittedTest extends OverHttp {

    private static final String DRAFTS = "/v1/referral-drafts";
    private static final UUID ID = UUID.fromString("01970000-0000-7000-8000-000000000009");
    private static final Instant THEN = Instant.parse("2026-11-22T11:30:00.123456Z");
    private static final Instant DUE = Instant.parse("2026-11-23T09:30:00Z");

    @Inject
    DraftWatch watch;

    @Inject
    ObjectMapper json;

    @Test
    void somebody_is_reminded_of_it_once_and_then_it_escalates_once_whatever_is_changed_in_it_meanwhile() {
        String agency = "school-" + UUID.randomUUID();
        String id = begun(agency);
        Owner.run("update draft set next_look_at = now() where id = '" + id + "'");
        watch.look();
        as(agency, "referrer").get(DRAFTS).then().body("items[0].remindedAt", notNullValue())
                .body("items[0].escalatedTo", nullValue());
        Owner.run("update draft set due_at = now(), next_look_at = now() where id = '" + id + "'");
        as(agency, "referrer").header("If-Match", "\"v1\"").body("{}").put(DRAFTS + "/" + id).then().statusCode(200);
        watch.look();
        watch.look();
        as(agency, "referrer").get(DRAFTS).then().body("items[0].escalatedTo", equalTo("designated-safeguarding-lead"));
        assertThat(Owner
                .list("select payload from trail_entry where subject = '" + id + "' and topic is not null order by position"))
                .hasSize(2).allSatisfy(told -> assertThat(told.toString()).contains(agency).doesNotContain("planted"))
                .last().asString().contains("designated-safeguarding-lead");
    }

    @Test
    void nobody_is_reminded_of_what_was_submitted_or_given_up() {
        String agency = "school-" + UUID.randomUUID();
        String submitted = begun(agency);
        String withdrawn = begun(agency);
        as(agency, "referrer").header("If-Match", "\"v1\"").put(DRAFTS + "/" + submitted + "/submission").then()
                .statusCode(200);
        as(agency, "referrer").header("If-Match", "\"v1\"").body("{\"reason\": \"planted: begun twice\"}")
                .put(DRAFTS + "/" + withdrawn + "/withdrawal").then().statusCode(200);
        as(agency, "referrer").get(DRAFTS).then().body("items.size()", equalTo(0));
        as(agency, "referrer").get(DRAFTS + "/" + withdrawn).then().body("withdrawalReason", equalTo("planted: begun twice"));
        assertThat(count("draft where recorded_by = '" + agency + "' and next_look_at is not null")).isZero();
    }

    @Test
    void what_is_sent_is_what_the_examples_show() throws JsonProcessingException {
        DraftReminded reminded = new DraftReminded(ID, 1, "larkfield-primary-invented", DUE, THEN);
        checkSent(reminded.type(), json.writeValueAsString(reminded));
        DraftLeft left = new DraftLeft(ID, 1, "larkfield-primary-invented", "designated-safeguarding-lead", DUE, THEN);
        checkSent(left.type(), json.writeValueAsString(left));
    }

    private static String begun(String agency) {
        return as(agency, "referrer").body("{\"reason\": {\"worries\": \"planted\"}}").post(DRAFTS).then().statusCode(201)
                .extract().path("id");
    }
}
