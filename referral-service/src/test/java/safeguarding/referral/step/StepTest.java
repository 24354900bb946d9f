package safeguarding.referral.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static safeguarding.referral.Invented.NOBODY;
import static safeguarding.testkit.Calls.as;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import safeguarding.referral.Hub;
import safeguarding.referral.OverHttp;

@QuarkusTest
class StepTest extends OverHttp {

    private final Hub hub = Hub.alone();

    @Test
    void an_acknowledgement_meets_its_clock() {
        String referral = hub.receives();
        hub.steps(referral, "acknowledgement", now());
        assertThat(hub.state(referral, "acknowledge")).isEqualTo("MET");
        assertThat(hub.state(referral, "decide")).isEqualTo("RUNNING");
    }

    @Test
    void the_assessment_is_counted_from_the_receipt_and_not_from_the_decision() {
        String referral = hub.receives();
        hub.decides(referral, "section-47");
        assertThat(hub.deadlines(referral).getString("deadlines.find { it.rule == 'assess' }.countedFrom"))
                .isEqualTo(hub.deadlines(referral).getString("deadlines.find { it.rule == 'decide' }.countedFrom"));
        hub.steps(referral, "assessment", now());
        assertThat(hub.state(referral, "assess")).isEqualTo("MET");
    }

    @Test
    void child_protection_goes_from_the_strategy_discussion_to_one_review_after_another() {
        String referral = hub.receives();
        hub.steps(referral, "section-47-begun", ago(9));
        hub.steps(referral, "section-47-begun", ago(8));
        assertThat(hub.deadlines(referral).getList("deadlines.findAll { it.rule == 'hold-initial-conference' }.state"))
                .as("a later strategy discussion starts the clock anew").containsExactly("RUNNING", "STOPPED");
        hub.steps(referral, "initial-conference", ago(6));
        assertThat(hub.state(referral, "hold-initial-conference")).isEqualTo("MET");
        hub.steps(referral, "core-group", ago(5));
        hub.steps(referral, "review-conference", ago(2));
        assertThat(hub.state(referral, "hold-core-group")).isEqualTo("MET");
        assertThat(hub.state(referral, "hold-first-review")).isEqualTo("MET");
        assertThat(hub.state(referral, "hold-next-review")).isEqualTo("RUNNING");
        hub.steps(referral, "review-conference", ago(1));
        assertThat(hub.deadlines(referral).getList("deadlines.findAll { it.rule == 'hold-next-review' }.state"))
                .containsExactly("RUNNING", "MET");
        hub.steps(referral, "plan-ended", now());
        assertThat(hub.state(referral, "hold-next-review")).isEqualTo("STOPPED");
    }

    @Test
    void a_conference_before_the_clock_began_is_not_the_one_that_it_waits_for() {
        String referral = hub.receives();
        hub.steps(referral, "section-47-begun", ago(2));
        hub.steps(referral, "initial-conference", ago(9));
        assertThat(hub.state(referral, "hold-initial-conference")).isEqualTo("RUNNING");
    }

    @Test
    void what_has_happened_can_be_read_the_latest_first_with_who_said_so() {
        String referral = hub.receives();
        hub.steps(referral, "acknowledgement", now());
        hub.call().get("/v1/referrals/" + referral + "/steps")
                .then().statusCode(200)
                .body("steps[0].codes[0]", equalTo("acknowledgement"))
                .body("steps[0].recordedBy", equalTo(Hub.ON_DUTY))
                .body("steps[1].codes[0]", equalTo("receipt"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"step": "nonsense", "happenedAt": "2026-11-01T10:00:00Z"}        | /step
            {"step": "receipt", "happenedAt": "2026-11-01T10:00:00Z"}         | /step
            {"step": "acknowledgement", "happenedAt": "2999-01-01T10:00:00Z"} | /happenedAt
            {"step": "acknowledgement", "happenedAt": "1066-10-14T09:00:00Z"} | /happenedAt
            {"step": "acknowledgement"}                                       | /happenedAt
            """)
    void a_step_that_cannot_be_right_is_refused_with_a_pointer(String body, String pointer) {
        String referral = hub.receives();
        long before = count("happening");
        hub.call().body(body).post("/v1/referrals/" + referral + "/steps")
                .then().statusCode(422).body("errors[0].pointer", equalTo(pointer));
        assertThat(count("happening")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({ "1795000000, 400", "'\"1795000000\"', 422", "'\"2026-11-20\"', 422", "'\"+999999999-01-01T00:00:00Z\"', 422" })
    void a_moment_is_written_as_one(String moment, int status) {
        String referral = hub.receives();
        hub.call().body("{\"step\": \"acknowledgement\", \"happenedAt\": " + moment + "}")
                .post("/v1/referrals/" + referral + "/steps")
                .then().statusCode(status).body("errors[0].pointer", equalTo("/happenedAt"));
    }

    @Test
    void another_hub_cannot_tell_that_there_is_a_referral() {
        String referral = hub.receives();
        assertThat(posted(referral)).isEqualTo(posted(NOBODY.toString()));
    }

    @Test
    void a_system_takes_no_step_unless_it_names_the_person() {
        String referral = hub.receives();
        as(hub.slug(), "triage-officer").body("{\"step\": \"acknowledgement\", \"happenedAt\": \"" + now() + "\"}")
                .when().post("/v1/referrals/" + referral + "/steps")
                .then().statusCode(422).body("type", equalTo("urn:safeguarding:problem:nobody-decides"));
    }

    private static String posted(String referral) {
        return Hub.alone().call().header("X-Request-Id", "01970000-0000-7000-8000-0000000000aa")
                .body("{\"step\": \"acknowledgement\", \"happenedAt\": \"2026-11-01T10:00:00Z\"}")
                .post("/v1/referrals/" + referral + "/steps").then().statusCode(404).extract().asString();
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS).toString();
    }

    private static String ago(int days) {
        return Instant.now().minus(days, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MICROS).toString();
    }
}
