package safeguarding.disclosure.scheme.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static safeguarding.disclosure.Invented.in;
import static safeguarding.disclosure.SchemeWork.ask;
import static safeguarding.disclosure.SchemeWork.at;
import static safeguarding.disclosure.SchemeWork.now;
import static safeguarding.disclosure.SchemeWork.reply;
import static safeguarding.disclosure.SchemeWork.taken;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import safeguarding.disclosure.SchemeWork;
import safeguarding.disclosure.SchemeWork.Taken;
import safeguarding.disclosure.TinyRegistry;
import safeguarding.testkit.RealParts;

/** What is found out before it is decided: checks, interview, agencies asked, risk. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(TinyRegistry.class)
class EnquiryTest {

    private final Instant hourAgo = now().minus(Duration.ofHours(1));

    @Test
    void each_agency_is_asked_and_it_shows_who_answered_who_is_late_and_who_answered_late() {
        Taken taken = at(SchemeWork.force(), "INTERVIEWED");
        UUID prompt = taken.post("/asks", ask(hourAgo, now().plusSeconds(3600)));
        UUID late = taken.post("/asks", ask(hourAgo, hourAgo.plusSeconds(60)));
        taken.post("/asks", ask(hourAgo, hourAgo.plusSeconds(60)));
        taken.post("/asks", ask(hourAgo, now().plusSeconds(3600)));

        taken.put("/asks/" + prompt + "/reply", reply("INFORMATION"));
        taken.put("/asks/" + late + "/reply", reply("NO_RECORD"));

        JsonPath found = taken.read();
        assertThat(found.getList("asked.state", String.class)).containsExactly("REPLIED", "REPLIED_LATE", "LATE", "ASKED");
        assertThat(found.getList("file.asks.reply.result", String.class)).containsExactly("INFORMATION", "NO_RECORD");
        assertThat(found.getList("clocks.findAll { it.kind == 'reply' }.kind", String.class)).hasSize(4);
    }

    /** No record is not "not searched": neither a silence nor a look that was not taken counts as nothing held. */
    @Test
    void a_risk_is_not_assessed_over_a_gap_that_nobody_speaks_of() {
        Taken taken = at(SchemeWork.force(), "INTERVIEWED");
        UUID ask = taken.post("/asks", ask(hourAgo, now().plusSeconds(3600)));
        Map<String, Object> silent = SchemeWork.assessment();
        silent.remove("withoutReplies");

        taken.tries("PUT", "/assessment", silent).then().statusCode(422).body("errors.pointer", contains("/withoutReplies"));
        taken.put("/asks/" + ask + "/reply", reply("NOT_SEARCHED"));
        taken.tries("PUT", "/assessment", silent).then().statusCode(422).body("errors.pointer", contains("/withoutReplies"));
        taken.put("/asks/" + ask + "/reply", reply("NO_RECORD"));
        taken.put("/assessment", silent);

        assertThat(taken.state()).isEqualTo("ASSESSED");
    }

    @Test
    void whoever_did_not_look_says_why() {
        Taken taken = at(SchemeWork.force(), "CHECKED");
        UUID ask = taken.post("/asks", ask(hourAgo, now().plusSeconds(60)));
        Map<String, Object> bare = reply("NOT_SEARCHED");
        bare.remove("said");

        taken.tries("PUT", "/asks/" + ask + "/reply", bare).then().statusCode(422).body("errors.pointer", contains("/said"));
        taken.tries("PUT", "/asks/" + UUID.randomUUID() + "/reply", reply("NO_RECORD")).then().statusCode(404);
    }

    @Test
    void an_answer_that_comes_after_the_end_is_still_heard() {
        Taken taken = at(SchemeWork.force(), "CHECKED");
        UUID ask = taken.post("/asks", ask(hourAgo, now().plusSeconds(60)));
        taken.put("/withdrawal", SchemeWork.withdrawal());

        taken.put("/asks/" + ask + "/reply", reply("INFORMATION"));

        assertThat(taken.state()).isEqualTo("LEFT");
        assertThat(taken.read().getString("asked[0].state")).isEqualTo("REPLIED");
    }

    @Test
    void nobody_applies_without_a_name_or_for_a_child_without_one() {
        Map<String, Object> nameless = SchemeWork.application();
        in(nameless, "applicant").put("names", List.of(Map.of("use", "CURRENT")));
        nameless.put("children", List.of(Map.of("names", List.of(Map.of("given", "?")))));

        SchemeWork.officer(SchemeWork.force()).body(nameless).when().post("/v1/scheme-applications").then().statusCode(422)
                .body("errors.pointer", contains("/applicant/names/0", "/children/0/names/0"));
    }

    @Test
    void a_child_in_danger_is_referred_before_anything_else_is_done() {
        Taken taken = at(SchemeWork.force(), "RECEIVED").put("/checks", SchemeWork.checks(true));

        taken.tries("PUT", "/admission", Map.of("because", "He stays there.")).then().statusCode(409)
                .body("type", equalTo("urn:safeguarding:problem:danger-not-referred"));

        assertThat(taken.state()).isEqualTo("CHECKED");
    }

    @Test
    void whoever_is_assessed_anew_can_be_asked_about_anew_in_the_time_that_runs_already() {
        Taken old = taken(SchemeWork.force(), SchemeWork.application(Instant.parse("2022-06-10T15:59:00Z")))
                .put("/checks", SchemeWork.checks(false)).put("/admission", Map.of("because", "He stays there."))
                .put("/interview", SchemeWork.interview()).put("/assessment", SchemeWork.assessment());
        old.post("/asks", ask(hourAgo, now().plusSeconds(3600)));

        old.put("/assessment", SchemeWork.assessment());

        assertThat(old.read().getList("clocks.findAll { it.kind == 'decide' }.kind", String.class)).hasSize(1);
        old.post("/decisions", SchemeWork.doNotDisclose());
        old.post("/asks", ask(hourAgo, now().plusSeconds(3600)));
    }

    @Test
    void an_interview_warns_of_false_statements() {
        Taken taken = at(SchemeWork.force(), "ADMITTED");
        Map<String, Object> unwarned = SchemeWork.interview();
        unwarned.put("warnings", java.util.List.of("not-the-recipient"));

        taken.tries("PUT", "/interview", unwarned).then().statusCode(422).body("errors.pointer", contains("/warnings"));
    }

    @Test
    void a_check_that_finds_a_child_in_danger_says_what_to_do_now() {
        Taken taken = at(SchemeWork.force(), "RECEIVED");

        taken.tries("PUT", "/checks", SchemeWork.checks(true)).then().statusCode(200).body("warnings",
                contains("A child is said to be in danger: refer to children's services now."));
    }

    @Test
    void what_is_open_is_listed_with_what_is_due_for_its_force_alone() {
        String force = SchemeWork.force();
        Taken old = SchemeWork.taken(force, SchemeWork.application(now().minus(Duration.ofDays(3))));
        Taken young = at(force, "CHECKED");
        at(force, "LEFT");

        JsonPath page = SchemeWork.officer(force).when().get("/v1/scheme-applications?limit=1").then().statusCode(200).extract()
                .jsonPath();
        assertThat(page.getList("applications.id")).containsExactly(old.id().toString());
        JsonPath next = SchemeWork.officer(force).when().get("/v1/scheme-applications?after=" + page.getString("next")).then()
                .statusCode(200).extract().jsonPath();
        assertThat(next.getList("applications.id")).containsExactly(young.id().toString());
        assertThat(next.getString("applications[0].nextDueAt")).isNotNull();
        assertThat(next.getString("next")).isNull();
    }
}
