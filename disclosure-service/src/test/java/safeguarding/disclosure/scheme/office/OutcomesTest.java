package safeguarding.disclosure.scheme.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static safeguarding.disclosure.Invented.in;
import static safeguarding.disclosure.SchemeWork.at;
import static safeguarding.disclosure.SchemeWork.conclusion;
import static safeguarding.disclosure.SchemeWork.disclose;
import static safeguarding.disclosure.SchemeWork.doNotDisclose;
import static safeguarding.disclosure.SchemeWork.giving;
import static safeguarding.disclosure.SchemeWork.officer;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import safeguarding.disclosure.Database;
import safeguarding.disclosure.Decided;
import safeguarding.disclosure.SchemeWork;
import safeguarding.disclosure.SchemeWork.Taken;
import safeguarding.disclosure.TinyRegistry;
import safeguarding.kit.trail.Digests;
import safeguarding.testkit.RealParts;

/** An application runs through every outcome of the scheme. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(TinyRegistry.class)
class OutcomesTest {

    @Inject
    Database database;

    private String force;

    @BeforeEach
    void a_force_of_its_own() {
        force = SchemeWork.force();
    }

    @ParameterizedTest
    @CsvSource({ "CHECKED, NOT_IN_SCOPE", "INTERVIEWED, IDENTITY_NOT_VERIFIED", "ADMITTED, MALICIOUS_OR_FALSE" })
    void it_leaves_the_scheme_without_a_decision(String from, String outcome) {
        Taken taken = at(force, from);

        taken.put("/conclusion", outcome.equals("NOT_IN_SCOPE")
                ? conclusion(outcome, "alternatives", "An employer asks the DBS.")
                : conclusion(outcome));

        ended(taken, "LEFT", outcome);
        // What he told is kept; what was false is not intelligence.
        assertThat(keptOf(taken)).isEqualTo(outcome.equals("MALICIOUS_OR_FALSE") ? 0 : 1);
    }

    @Test
    void it_is_withdrawn_and_what_was_told_is_kept() {
        Taken taken = at(force, "INTERVIEWED").put("/withdrawal", SchemeWork.withdrawal());

        ended(taken, "LEFT", "WITHDRAWN");
        assertThat(keptOf(taken)).isEqualTo(1);
    }

    @Test
    void a_wish_to_withdraw_after_the_decision_is_noted_and_ends_nothing() {
        Taken taken = at(force, "DECIDED").put("/withdrawal", SchemeWork.withdrawal());

        assertThat(taken.state()).isEqualTo("DECIDED");
        assertThat(taken.read().getString("file.withdrawal.said")).isEqualTo("By telephone.");
    }

    @Test
    void a_child_in_danger_after_the_decision_to_disclose_does_not_keep_the_mother_from_being_told() {
        Taken taken = at(force, "DECIDED");

        taken.post("/referrals", SchemeWork.referral("hampshire-childrens-services"));

        assertThat(taken.state()).isEqualTo("DECIDED");
        assertThat(taken.read().getString("clocks.find { it.kind == 'review' }.state")).isEqualTo("RUNNING");
        taken.put("/disclosure", giving("SIGNED", true));
        assertThat(taken.state()).isEqualTo("DISCLOSED");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/disclosure", "/assessment" })
    void what_was_decided_stands_though_it_is_held_back_or_assessed_anew_and_the_applicant_withdraws(String act) {
        Taken taken = at(force, "DECIDED");
        taken.put(act, act.equals("/disclosure") ? giving("REFUSED", false) : SchemeWork.assessment());

        taken.put("/withdrawal", SchemeWork.withdrawal());
        taken.tries("PUT", "/conclusion", conclusion("MALICIOUS_OR_FALSE")).then().statusCode(409);

        assertThat(taken.state()).isEqualTo("ASSESSED");
        assertThat(taken.read().getString("clocks.find { it.kind == 'review' }.state")).isEqualTo("RUNNING");
        taken.post("/decisions", disclose());
        assertThat(taken.state()).isEqualTo("DECIDED");
    }

    @Test
    void how_it_ended_is_not_written_over_when_it_is_looked_at_again() {
        Taken taken = at(force, "CONCLUDED");
        Map<String, Object> review = disclose();
        review.put("trigger", "review");
        taken.post("/decisions", review);

        taken.put("/assessment", SchemeWork.assessment()).put("/withdrawal", SchemeWork.withdrawal());

        assertThat(taken.state()).isEqualTo("ASSESSED");
        assertThat(taken.read().getString("outcome")).isEqualTo("DISCLOSURE_UNDER_SCHEME");
        // It ended once: that it was looked at again is for the force.
        taken.post("/decisions", review);
        taken.put("/disclosure", giving("SIGNED", true)).put("/conclusion", conclusion("DISCLOSURE_UNDER_SCHEME"));
        assertThat(database.texts("select application::text from scheme_application_end where application = ?", taken.id()))
                .hasSize(1);
    }

    @Test
    void a_review_that_was_missed_after_the_end_is_on_the_list() {
        Taken taken = at(force, "CONCLUDED");
        assertThat(listed()).doesNotContain(taken.id().toString());

        database.may("update scheme_clock set due_at = now() - interval '1 second', next_look_at = now() where kind = 'review'"
                + " and application = '" + taken.id() + "'");

        assertThat(listed()).contains(taken.id().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "NOT_VERIFIED", "NOT_CHECKED" })
    void whoever_has_not_shown_who_he_is_is_told_nothing(String result) {
        Taken taken = at(force, "ADMITTED");
        Map<String, Object> interview = SchemeWork.interview();
        in(interview, "identity").put("result", result);
        taken.put("/interview", interview).put("/assessment", SchemeWork.assessment());
        taken.post("/decisions", disclose());
        Map<String, Object> toHim = giving("SIGNED", true);
        toHim.put("recipientIsApplicant", true);

        taken.tries("PUT", "/disclosure", toHim).then().statusCode(422).body("errors.pointer",
                contains("/recipientIsApplicant"));

        taken.put("/interview", SchemeWork.interview()).put("/disclosure", toHim);
        assertThat(taken.state()).isEqualTo("DISCLOSED");
    }

    private List<String> listed() {
        return officer(force).when().get("/v1/scheme-applications").then().statusCode(200).extract().jsonPath()
                .getList("applications.id", String.class);
    }

    @ParameterizedTest
    @CsvSource({ "NO_CONCERN_NON_DISCLOSURE, , ", "CONCERN_NO_DISCLOSURE_OTHER_ACTION, otherAction, A visit each week",
            "DISCLOSURE_OTHER_ROUTE, route, mappa" })
    void it_is_decided_not_to_disclose_under_the_scheme(String outcome, String part, String said) {
        Taken taken = at(force, "ASSESSED");
        UUID decision = taken.post("/decisions", doNotDisclose());

        taken.put("/conclusion", part == null ? conclusion(outcome) : conclusion(outcome, part, said));

        ended(taken, "CONCLUDED", outcome);
        officer(force).when().get(taken.path("/decisions/" + decision)).then().statusCode(200)
                .body("decision.outcome", equalTo("NOT")).body("number", equalTo(1))
                .body("rules", equalTo("disclosure-decisions v1"));
    }

    /** To whoever is best placed to protect the child, here the mother and not the grandmother who asked. */
    @Test
    void it_is_disclosed_in_person_with_an_undertaking_and_a_safety_plan() {
        Taken taken = at(force, "ASSESSED");
        UUID decision = taken.post("/decisions", disclose());
        taken.put("/disclosure", giving("SIGNED", true));
        taken.tries("PUT", "/conclusion", conclusion("DISCLOSURE_UNDER_SCHEME")).then().statusCode(422)
                .body("errors.detail", hasItem("This ending needs a safety plan, which is made before."));

        taken.put("/safety-plan", SchemeWork.plan()).put("/conclusion", conclusion("DISCLOSURE_UNDER_SCHEME"));

        ended(taken, "CONCLUDED", "DISCLOSURE_UNDER_SCHEME");
        JsonPath record = officer(force).when().get(taken.path("/decisions/" + decision)).then().statusCode(200).extract()
                .jsonPath();
        assertThat(record.getString("decision.telling.recipient.name")).isEqualTo("Mary Kimberinvented");
        assertThat(record.getString("wordingDigest"))
                .isEqualTo(Digests.sha256(Decided.WORDING.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo(taken.read().getString("file.givings[0].wordingDigest"));
        assertThat(taken.read().getBoolean("file.givings[0].meeting.recipientIsApplicant")).isFalse();
    }

    @Test
    void an_undertaking_that_is_refused_leads_to_telling_all_the_same_or_to_another_decision() {
        Taken told = at(force, "DECIDED").put("/disclosure", giving("REFUSED", true));
        assertThat(told.state()).isEqualTo("DISCLOSED");

        Taken held = at(force, "DECIDED").put("/disclosure", giving("REFUSED", false));
        assertThat(held.state()).isEqualTo("ASSESSED");
        held.post("/decisions", doNotDisclose());
        held.put("/conclusion", conclusion("CONCERN_NO_DISCLOSURE_OTHER_ACTION", "otherAction", "A visit each week."));
        ended(held, "CONCLUDED", "CONCERN_NO_DISCLOSURE_OTHER_ACTION");

        Map<String, Object> silent = giving("REFUSED", true);
        in(silent, "undertaking").remove("whatFollowed");
        at(force, "DECIDED").tries("PUT", "/disclosure", silent).then().statusCode(422)
                .body("errors.pointer", contains("/undertaking/whatFollowed"));
    }

    @Test
    void a_decision_is_put_to_the_rules_of_every_decision_and_to_those_of_the_scheme() {
        Map<String, Object> written = disclose();
        written.put("trigger", "mappa-meeting");
        in(in(written, "telling"), "giving").put("manner", "AT_THE_OWNER");
        in(in(written, "telling"), "recipient").remove("address");
        in(written, "weighing").remove("victims");

        at(force, "ASSESSED").tries("POST", "/decisions", written).then().statusCode(422).body("errors.pointer",
                contains("/weighing/victims", "/trigger", "/telling/giving/manner", "/telling/recipient/address"));

        // The presumption of section 327A, where it applies, has to be answered.
        Map<String, Object> presumed = doNotDisclose();
        in(presumed, "presumption").put("necessaryToProtect", "YES");
        at(force, "ASSESSED").tries("POST", "/decisions", presumed).then().statusCode(422)
                .body("errors.pointer", contains("/presumption/rebuttal"));
    }

    @Test
    void what_was_decided_never_changes_and_its_review_leads_to_another_decision() {
        Taken taken = at(force, "ASSESSED");
        UUID first = taken.post("/decisions", doNotDisclose());
        taken.put("/conclusion", conclusion("NO_CONCERN_NON_DISCLOSURE"));

        Map<String, Object> review = disclose();
        review.put("trigger", "review");
        UUID second = taken.post("/decisions", review);

        assertThat(taken.state()).isEqualTo("DECIDED");
        officer(force).when().get(taken.path("/decisions/" + second)).then().body("follows", equalTo(first.toString()));
        assertThat(database.may("update scheme_decision set outcome = 'DISCLOSE' where id = '" + first + "'")).isFalse();
        assertThat(database.may("delete from scheme_decision where id = '" + first + "'")).isFalse();
    }

    @Test
    void what_was_decided_not_to_be_disclosed_cannot_be_given() {
        Taken taken = at(force, "ASSESSED");
        taken.post("/decisions", doNotDisclose());

        taken.tries("PUT", "/disclosure", giving("SIGNED", true)).then().statusCode(409);
        taken.tries("PUT", "/conclusion", conclusion("DISCLOSURE_UNDER_SCHEME")).then().statusCode(409);
        assertThat(taken.state()).isEqualTo("DECIDED");
    }

    @Test
    void every_act_is_on_the_trail_and_in_the_file() {
        Taken taken = at(force, "CONCLUDED");

        assertThat(database.actsAbout(taken.id()).stream().map(act -> act.split(" ")[0]).filter(act -> !act.endsWith(".read")))
                .containsExactly("safeguarding.scheme-application.received.v1", "scheme-application.checked",
                        "scheme-application.admitted", "scheme-application.interviewed", "scheme-application.assessed",
                        "scheme-application.decided", "scheme-application.given", "scheme-application.planned",
                        "scheme-application.concluded");
        assertThat(taken.read().getList("file.steps.by", String.class)).hasSize(8).containsOnly("sal.officer-invented");
        assertThat(database.announcements()).allSatisfy(one -> assertThat(one).doesNotContain("Kimberinvented",
                "Marshinvented", "Applicantinvented", "Planted", "Officer", "UNDER_SCHEME"));
    }

    private static void ended(Taken taken, String state, String outcome) {
        JsonPath found = taken.read();
        assertThat(found.getString("state")).isEqualTo(state);
        assertThat(found.getString("outcome")).isEqualTo(outcome);
        assertThat(found.getList("clocks.findAll { it.kind != 'review' }.state", String.class)).isSubsetOf("MET", "STOPPED");
    }

    private long keptOf(Taken taken) {
        return database.texts("select id::text from scheme_intelligence where application = ?", taken.id()).size();
    }
}
