package safeguarding.disclosure.scheme.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static safeguarding.disclosure.Invented.in;
import static safeguarding.disclosure.SchemeWork.at;
import static safeguarding.disclosure.SchemeWork.correction;
import static safeguarding.disclosure.SchemeWork.disclose;
import static safeguarding.disclosure.SchemeWork.doNotDisclose;
import static safeguarding.disclosure.SchemeWork.giving;
import static safeguarding.disclosure.SchemeWork.officer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import safeguarding.disclosure.Database;
import safeguarding.disclosure.Decided;
import safeguarding.disclosure.SchemeWork;
import safeguarding.disclosure.SchemeWork.Taken;
import safeguarding.disclosure.TinyRegistry;
import safeguarding.kit.trail.Digests;
import safeguarding.testkit.RealParts;

/** A record of a decision on an application that was wrong: what was decided stays, and whoever was told hears of it. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(TinyRegistry.class)
class CorrectionTest {

    private static final String RIGHT = "Planted wording: he must not be alone with Ella or her brother.";
    private static final String PATH = "/decisions/%s/corrections";

    @Inject
    Database database;

    private String force;

    @BeforeEach
    void a_force_of_its_own() {
        force = SchemeWork.force();
    }

    @Test
    void the_wrong_record_stays_as_it_was_and_the_right_one_names_it() {
        Taken taken = at(force, "ASSESSED");
        UUID wrong = taken.post("/decisions", doNotDisclose());
        String before = record(taken, wrong).prettify();
        Map<String, Object> said = doNotDisclose();
        in(said, "decisionMaker").put("grade", "Detective Superintendent");

        UUID right = taken.post(PATH.formatted(wrong), correction(said));

        assertThat(record(taken, wrong).prettify()).isEqualTo(before);
        JsonPath found = record(taken, right);
        assertThat(found.getString("corrects")).isEqualTo(wrong.toString());
        assertThat(found.getString("why")).startsWith("Planted");
        assertThat(found.getInt("number")).isEqualTo(2);
        assertThat(found.getString("decision.decisionMaker.grade")).isEqualTo("Detective Superintendent");
        assertThat(taken.read().getString("decision")).isEqualTo(right.toString());
        assertThat(taken.state()).isEqualTo("DECIDED");
        for (String change : List.of("update scheme_decision set corrects = null where id = '" + right + "'",
                "delete from scheme_decision where id = '" + right + "'")) {
            assertThat(database.may(change)).isFalse();
        }
        assertThat(database.texts("select action from trail_entry where subject = ?", right)).contains(
                "scheme-decision.recorded", "scheme-decision.read");
    }

    @Test
    void only_the_record_that_stands_is_put_right_and_each_by_one() {
        Taken taken = at(force, "ASSESSED");
        UUID wrong = taken.post("/decisions", doNotDisclose());
        UUID right = taken.post(PATH.formatted(wrong), correction(doNotDisclose()));

        taken.tries("POST", PATH.formatted(wrong), correction(doNotDisclose())).then().statusCode(409)
                .body("type", equalTo("urn:safeguarding:problem:decision-replaced"));
        taken.tries("POST", PATH.formatted(UUID.randomUUID()), correction(doNotDisclose())).then().statusCode(404);

        taken.post(PATH.formatted(right), correction(doNotDisclose()));
        assertThat(taken.read().getList("file.decisions")).hasSize(3);
    }

    @Test
    void what_was_decided_and_the_rules_of_every_decision_hold_for_a_correction() {
        Taken taken = at(force, "ASSESSED");
        UUID wrong = taken.post("/decisions", doNotDisclose());
        Map<String, Object> written = disclose();
        in(in(written, "telling"), "giving").put("manner", "AT_THE_OWNER");
        in(written, "weighing").remove("victims");

        taken.tries("POST", PATH.formatted(wrong), correction(written)).then().statusCode(422).body("errors.pointer",
                contains("/decision/outcome", "/decision/weighing/victims", "/decision/telling/giving/manner"));

        assertThat(taken.read().getString("decision")).isEqualTo(wrong.toString());
    }

    @Test
    void before_anybody_was_told_the_right_words_are_given_and_nobody_has_to_be_told_anew() {
        Taken taken = at(force, "DECIDED");
        UUID right = corrected(taken);

        taken.tries("PUT", "/decisions/" + right + "/telling", giving("SIGNED", true)).then().statusCode(409);
        taken.put("/disclosure", giving("SIGNED", true));

        assertThat(taken.read().getString("file.givings[0].decision")).isEqualTo(right.toString());
        assertThat(taken.read().getString("file.givings[0].wordingDigest")).isEqualTo(digest(RIGHT));
        assertThat(taken.read().getList("clocks.findAll { it.kind == 'correction' }")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "DISCLOSED", "CONCLUDED" })
    void whoever_was_told_is_told_anew_in_person_and_it_stays_on_the_list_until_then(String state) {
        Taken taken = at(force, state);
        UUID right = corrected(taken);
        assertThat(listed()).contains(taken.id().toString());
        assertThat(clock(taken)).isEqualTo("RUNNING");

        taken.put("/decisions/" + right + "/telling", giving("REFUSED", false));
        assertThat(clock(taken)).as("she was not met").isEqualTo("RUNNING");
        taken.put("/decisions/" + right + "/telling", giving("SIGNED", true));

        assertThat(taken.state()).isEqualTo(state);
        assertThat(clock(taken)).isEqualTo("MET");
        assertThat(taken.read().getString("file.givings[2].decision")).isEqualTo(right.toString());
        assertThat(taken.read().getString("file.givings[2].wordingDigest")).isEqualTo(digest(RIGHT));
        taken.tries("PUT", "/decisions/" + right + "/telling", giving("SIGNED", true)).then().statusCode(409);
        assertThat(database.texts("select action from trail_entry where subject = ? and action like 'scheme-application.%'"
                + " and action not like '%.read' order by position", taken.id()))
                .endsWith("scheme-application.decision-corrected", "scheme-application.told-anew",
                        "scheme-application.told-anew");
    }

    @Test
    void a_correction_of_the_correction_is_what_she_is_told_and_nobody_tells_the_one_before() {
        Taken taken = at(force, "DISCLOSED");
        UUID first = corrected(taken);
        UUID second = taken.post(PATH.formatted(first), correction(disclose()));

        taken.tries("PUT", "/decisions/" + first + "/telling", giving("SIGNED", true)).then().statusCode(409);
        taken.put("/decisions/" + second + "/telling", giving("SIGNED", true));

        assertThat(taken.read().getList("clocks.findAll { it.kind == 'correction' }.state", String.class))
                .containsExactlyInAnyOrder("STOPPED", "MET");
    }

    /** She is owed what is right although it was decided anew in the meantime. */
    @Test
    void another_decision_does_not_stand_for_telling_what_was_wrong() {
        Taken taken = at(force, "CONCLUDED");
        UUID right = corrected(taken);
        Map<String, Object> review = doNotDisclose();
        review.put("trigger", "review");
        taken.post("/decisions", review);

        assertThat(clock(taken)).isEqualTo("RUNNING");
        taken.put("/decisions/" + right + "/telling", giving("SIGNED", true));
        assertThat(clock(taken)).isEqualTo("MET");
    }

    @Test
    void what_was_told_is_not_told_anew_before_it_was_put_right_nor_without_the_warning() {
        Taken taken = at(force, "DISCLOSED");
        UUID right = corrected(taken);
        Map<String, Object> early = giving("SIGNED", true);
        early.put("on", Decided.TODAY.minusDays(1).toString());
        early.put("warned", false);

        taken.tries("PUT", "/decisions/" + right + "/telling", early).then().statusCode(422)
                .body("errors.pointer", contains("/warned", "/on"));
    }

    /** A corrected record is no look at the risk. */
    @Test
    void a_correction_neither_answers_the_review_nor_puts_it_off_but_may_bring_it_forward() {
        Taken taken = at(force, "ASSESSED");
        UUID wrong = taken.post("/decisions", doNotDisclose());
        String due = review(taken);
        Map<String, Object> later = doNotDisclose();
        later.put("reviewOn", Decided.TODAY.plusDays(70).toString());
        UUID second = taken.post(PATH.formatted(wrong), correction(later));
        assertThat(review(taken)).isEqualTo(due);

        Map<String, Object> sooner = doNotDisclose();
        sooner.put("reviewOn", Decided.TODAY.plusDays(7).toString());
        taken.post(PATH.formatted(second), correction(sooner));

        assertThat(review(taken)).isLessThan(due);
    }

    @Test
    void sent_twice_with_one_key_it_is_one_correction() {
        Taken taken = at(force, "DECIDED");
        UUID wrong = UUID.fromString(taken.read().getString("decision"));
        String key = UUID.randomUUID().toString();
        long version = taken.read().getLong("version");

        List<String> ids = List.of(send(taken, wrong, version, key), send(taken, wrong, version, key)).stream()
                .map(answer -> answer.then().statusCode(201).extract().<String> path("id")).toList();

        assertThat(ids.get(0)).isEqualTo(ids.get(1));
        assertThat(taken.read().getList("file.decisions")).hasSize(2);
    }

    private static Response send(Taken taken, UUID wrong, long version, String key) {
        return officer(taken.force()).header("If-Match", "\"v" + version + "\"").header("Idempotency-Key", key)
                .body(correction(disclose())).when().post(taken.path(PATH.formatted(wrong)));
    }

    private static UUID corrected(Taken taken) {
        Map<String, Object> said = disclose();
        in(said, "telling").put("wording", RIGHT);
        return taken.post(PATH.formatted(taken.read().getString("decision")), correction(said));
    }

    private static JsonPath record(Taken taken, UUID decision) {
        return officer(taken.force()).when().get(taken.path("/decisions/" + decision)).then().statusCode(200).extract()
                .jsonPath();
    }

    private List<String> listed() {
        return officer(force).when().get("/v1/scheme-applications").then().statusCode(200).extract().jsonPath()
                .getList("applications.id", String.class);
    }

    private static String clock(Taken taken) {
        return taken.read().getString("clocks.find { it.kind == 'correction' }.state");
    }

    private static String review(Taken taken) {
        return taken.read().getString("clocks.find { it.kind == 'review' && it.state == 'RUNNING' }.dueAt");
    }

    private static String digest(String wording) {
        return Digests.sha256(wording.getBytes(StandardCharsets.UTF_8));
    }
}
