package safeguarding.referral.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import safeguarding.referral.Hub;
import safeguarding.referral.Invented;
import safeguarding.referral.OverHttp;
import safeguarding.testkit.Calls;

/** The guidance counts a conference and what follows it for each child by itself. */
@QuarkusTest
class ChildClockTest extends OverHttp {

    private Hub hub;
    private String referral;
    private List<String> children;

    @BeforeEach
    void two_children_are_referred() {
        hub = Hub.alone();
        referral = Calls.as(Invented.SCHOOL, "referrer")
                .body(Invented.JONES.replace("hampshire-childrens-services", hub.slug())).post("/v1/referrals").then()
                .statusCode(201).extract().path("id");
        children = Invented.read(referral).getList("children.id");
    }

    @Test
    void each_child_has_its_own_clock_from_its_own_discussion() {
        step("section-47-begun", "2026-11-18T10:00:00Z", children.get(0)).statusCode(201);
        step("section-47-begun", "2026-11-20T10:00:00Z", children.get(1)).statusCode(201);
        assertThat(conference(children.get(0), "countedFrom")).isEqualTo("2026-11-18T10:00:00Z");
        assertThat(conference(children.get(1), "countedFrom")).isEqualTo("2026-11-20T10:00:00Z");
        step("initial-conference", "2026-11-21T10:00:00Z", children.get(0)).statusCode(201);
        assertThat(conference(children.get(0), "state")).isEqualTo("MET");
        assertThat(conference(children.get(1), "state")).isEqualTo("RUNNING");
        assertThat(hub.deadlines(referral).getList("deadlines.findAll { it.rule == 'hold-core-group' }.about"))
                .containsExactly(children.get(0));
    }

    @Test
    void a_later_discussion_about_the_same_child_starts_its_clock_anew_and_leaves_the_other_alone() {
        step("section-47-begun", "2026-11-18T10:00:00Z", children.get(0), children.get(1)).statusCode(201);
        step("section-47-begun", "2026-11-20T10:00:00Z", children.get(1)).statusCode(201);
        assertThat(conference(children.get(0), "state")).isEqualTo("RUNNING");
        assertThat(hub.deadlines(referral).getList("deadlines.findAll { it.about == '" + children.get(1) + "' }.state"))
                .containsExactly("RUNNING", "STOPPED");
    }

    @Test
    void where_nobody_is_named_all_are_meant_whose_clock_it_ends() {
        step("section-47-begun", "2026-11-18T10:00:00Z", children.get(0), children.get(1)).statusCode(201);
        step("initial-conference", "2026-11-21T10:00:00Z").statusCode(201);
        assertThat(conference(children.get(0), "state")).isEqualTo("MET");
        assertThat(conference(children.get(1), "state")).isEqualTo("MET");
        assertThat(hub.deadlines(referral).getList("deadlines.findAll { it.rule == 'hold-core-group' }.about"))
                .containsExactlyInAnyOrderElementsOf(children);
    }

    @Test
    void a_clock_of_the_whole_referral_is_not_met_by_the_conference_of_one_child_of_it() {
        step("section-47-begun", "2026-11-18T10:00:00Z").statusCode(201);
        step("initial-conference", "2026-11-21T10:00:00Z", children.get(0)).statusCode(201);
        assertThat(hub.state(referral, "hold-initial-conference")).isEqualTo("RUNNING");
        step("initial-conference", "2026-11-21T11:00:00Z").statusCode(201);
        assertThat(hub.state(referral, "hold-initial-conference")).isEqualTo("MET");
    }

    @Test
    void a_referral_that_goes_elsewhere_takes_the_clocks_of_its_children_along() {
        step("section-47-begun", "2026-11-18T10:00:00Z", children.get(0)).statusCode(201);
        Calls.as(Invented.SCHOOL, "referrer").header("If-Match", "\"v1\"").body(Hub.sentTo(Hub.alone().slug()))
                .put("/v1/referrals/" + referral).then().statusCode(200);
        assertThat(conference(children.get(0), "state")).isEqualTo("STOPPED");
    }

    @Test
    void a_child_of_another_referral_is_refused_with_a_pointer() {
        step("initial-conference", "2026-11-21T10:00:00Z", children.get(0), Invented.NOBODY.toString()).statusCode(422)
                .body("errors[0].pointer", equalTo("/children/1"));
    }

    private ValidatableResponse step(String step, String happenedAt, String... about) {
        String named = about.length == 0 ? "" : ", \"children\": [\"" + String.join("\", \"", about) + "\"]";
        return hub.call().body("{\"step\": \"" + step + "\", \"happenedAt\": \"" + happenedAt + "\"" + named + "}")
                .post("/v1/referrals/" + referral + "/steps").then();
    }

    private String conference(String child, String member) {
        return hub.deadlines(referral)
                .getString("deadlines.find { it.rule == 'hold-initial-conference' && it.about == '" + child + "' }." + member);
    }
}
