package safeguarding.referral.tipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static safeguarding.referral.FakeRegistry.TOLD_IN_FULL;
import static safeguarding.referral.Invented.STRANGER;
import static safeguarding.referral.anonymous.Tips.RECEIVER;
import static safeguarding.referral.anonymous.Tips.newest;
import static safeguarding.testkit.Calls.as;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import safeguarding.referral.Invented;
import safeguarding.referral.OverHttp;
import safeguarding.referral.Owner;
import safeguarding.referral.anonymous.Tips;
import safeguarding.testkit.Calls;
import safeguarding.testkit.KafkaTap;
import safeguarding.testkit.Tokens;

@QuarkusTest
class TiplineTest extends OverHttp {

    private static final String CHECKED = "{\"wording\": \"They are alone at night.\", \"takenOut\": [\"where the writer lives\"]}";

    @Test
    void the_receiver_finds_it_and_nobody_else_does() {
        Tips.refer("They are alone. I live next door.");
        String id = newest();
        as(RECEIVER, "practitioner").get("/v1/tipline/referrals?limit=100&after=" + before(id)).then().statusCode(200)
                .body("referrals.id", equalTo(List.of(id))).body("referrals[0].textsWaiting", equalTo(1))
                .body("referrals[0].channel", equalTo("WEB")).body("referrals[0].receivedAt", containsString(":00:00Z"))
                .body("next", nullValue());
        as(RECEIVER, "referrer").get("/v1/tipline/referrals/" + id).then().statusCode(200)
                .body("texts[0].text", equalTo("They are alone. I live next door."))
                .body("texts[0].lookFor", equalTo(List.of("OWN_PLACE"))).body("canComeBack", equalTo(true));
        String theirs = as(STRANGER, "referrer").get("/v1/tipline/referrals/" + id).then().statusCode(404).extract()
                .path("type");
        assertThat(theirs).isEqualTo("urn:safeguarding:problem:tipline-referral-not-found");
        as(STRANGER, "referrer").get("/v1/tipline/referrals").then().statusCode(200).body("referrals", empty());
        Calls.as(Tokens.of(STRANGER).user("olga.invented").roles("referrer"), Calls.PURPOSE, Calls.LEGAL_BASIS).body(CHECKED)
                .put("/v1/tipline/referrals/" + id + "/texts/" + text(id) + "/check").then().statusCode(404);
        as(STRANGER, "referrer").body("{\"text\": \"Who?\"}").post("/v1/tipline/referrals/" + id + "/questions").then()
                .statusCode(404);
        as(STRANGER, "referrer").put("/v1/tipline/referrals/" + id + "/return-code").then().statusCode(404);
    }

    @Test
    void lists_are_paged() {
        Tips.refer("One.");
        String first = newest();
        Tips.refer("Two.");
        JsonPath page = as(RECEIVER, "referrer").get("/v1/tipline/referrals?limit=1&after=" + before(first)).then()
                .statusCode(200)
                .body("referrals.id", equalTo(List.of(first))).extract().jsonPath();
        as(RECEIVER, "referrer").get("/v1/tipline/referrals?limit=1&after=" + page.getString("next")).then().statusCode(200)
                .body("referrals.id", equalTo(List.of(newest()))).body("next", nullValue());
        as(RECEIVER, "referrer").get("/v1/tipline/referrals?limit=0").then().statusCode(422);
        as(RECEIVER, "referrer").get("/v1/tipline/referrals?after=nonsense").then().statusCode(400);
    }

    @Test
    void no_other_agency_reads_a_word_before_somebody_has_checked_it() {
        Tips.refer("They are alone at night. I live next door.");
        String id = newest();
        String concern = concern(id);
        as(TOLD_IN_FULL, "practitioner").get("/v1/concerns/" + concern).then().statusCode(200).body("kind", equalTo("neglect"))
                .body("narrative", nullValue()).body("statement", nullValue());
        JsonPath referral = as(RECEIVER, "referrer").get("/v1/referrals/" + id).jsonPath();
        assertThat(referral.getString("reason")).isNull();
        sendOn(id);
        as(STRANGER, "referrer").get("/v1/referrals/" + id).then().statusCode(404);

        check(id, text(id)).then()
                .statusCode(200);

        as(TOLD_IN_FULL, "practitioner").get("/v1/concerns/" + concern).then().statusCode(200)
                .body("version", equalTo(2)).body("narrative", equalTo("They are alone at night."));
        as(STRANGER, "referrer").get("/v1/referrals/" + id).then().statusCode(200)
                .body("reason.worries", equalTo("They are alone at night.")).body("referrerKind", equalTo("ANONYMOUS"));
        // What it was before that, only those who recorded it see.
        for (int version : List.of(1, 2)) {
            as(STRANGER, "referrer").get("/v1/referrals/" + id + "/versions/" + version).then().statusCode(404);
            as(RECEIVER, "referrer").get("/v1/referrals/" + id + "/versions/" + version).then().statusCode(200);
        }
        as(STRANGER, "referrer").get("/v1/referrals/" + id + "/versions/3").then().statusCode(200);
    }

    @Test
    void whom_it_is_about_is_nobody_for_others_before_it_is_checked() {
        Tips.refer("They are alone at night.");
        String id = newest();
        String child = as(RECEIVER, "referrer").get("/v1/referrals/" + id).jsonPath().getString("children[0].id");
        String adult = as(RECEIVER, "referrer").get("/v1/referrals/" + id).jsonPath().getString("adults[0].id");
        sendOn(id);
        for (String person : List.of(child, adult)) {
            as(STRANGER, "referrer").body(Invented.concernAbout(person)).post("/v1/concerns").then().statusCode(422);
        }
        check(id, text(id)).then().statusCode(200);
        for (String person : List.of(child, adult)) {
            as(STRANGER, "referrer").body(Invented.concernAbout(person)).post("/v1/concerns").then().statusCode(201);
        }
    }

    @Test
    void what_was_taken_out_of_a_concern_does_not_come_back() {
        JsonPath receipt = Tips.refer("They are alone at night.");
        String id = newest();
        String concern = concern(id);
        Tips.check(id, text(id), "They are alone. Somebody drinks.").then().statusCode(200);
        correct(concern, 2, ", \"narrative\": \"They are alone.\"");
        sayMore(receipt, id, "On Fridays.");
        as(RECEIVER, "referrer").get("/v1/concerns/" + concern).then()
                .body("narrative", equalTo("They are alone.\n\nOn Fridays."));
        correct(concern, 4, "");
        sayMore(receipt, id, "And Sundays.");
        as(RECEIVER, "referrer").get("/v1/concerns/" + concern).then().body("narrative", equalTo("And Sundays."));
    }

    @Test
    void what_was_withdrawn_is_checked_as_well_and_nothing_is_added() {
        JsonPath receipt = Tips.refer("They are alone at night. Withdrawn-Planted is where I am.");
        String id = newest();
        sendOn(id);
        as(RECEIVER, "referrer").header("If-Match", "\"v2\"").body("{\"reason\": \"It was about somebody else.\"}")
                .put("/v1/referrals/" + id + "/withdrawal").then().statusCode(200);
        Tips.add(receipt, "Again.", null).then().statusCode(409);
        Tips.comeBack(receipt.getString("reference"), receipt.getString("code")).then().statusCode(200)
                .body("additionsLeft", equalTo(0));
        check(id, text(id)).then().statusCode(200);
        assertThat(Owner.placesOf("Withdrawn-Planted")).isEmpty();
        as(RECEIVER, "referrer").get("/v1/referrals/" + id).then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        as(STRANGER, "referrer").get("/v1/referrals/" + id).then().statusCode(404);
    }

    @Test
    void what_was_taken_out_is_gone_and_that_it_was_stays() {
        Tips.refer("They are alone at night. Greengate-Planted is where I am.");
        String id = newest();
        String text = text(id);
        assertThat(Owner.placesOf("Greengate-Planted")).isNotEmpty();
        check(id, text).then()
                .statusCode(200);
        assertThat(Owner.placesOf("Greengate-Planted")).isEmpty();
        as(RECEIVER, "referrer").get("/v1/tipline/referrals/" + id).then().body("texts[0].checked", equalTo(true))
                .body("texts[0].takenOut", hasItem("where the writer lives")).body("referral.textsWaiting", equalTo(0));
        check(id, text).then()
                .statusCode(409).body("type", equalTo("urn:safeguarding:problem:text-checked-already"));
        assertThat(count("trail_entry where action = 'anonymous-text.checked' and subject = '" + text + "'")).isEqualTo(1);
    }

    @Test
    void who_is_told_hears_of_it_at_once_and_again_when_it_is_checked() {
        Tips.refer("They are alone at night.");
        String id = newest();
        String concern = concern(id);
        check(id, text(id));
        try (KafkaTap tap = KafkaTap.on("safeguarding.concern")) {
            assertThat(tap.await(concern, 2)).extracting(message -> KafkaTap.attribute(message, "type"))
                    .containsExactly("safeguarding.concern.recorded.v1", "safeguarding.concern.corrected.v1");
        }
    }

    @Test
    void a_question_is_asked_and_answered_without_a_name() {
        JsonPath receipt = Tips.refer("They are alone at night.");
        String id = newest();
        as(RECEIVER, "referrer").body("{\"text\": \"Which nights?\"}").post("/v1/tipline/referrals/" + id + "/questions").then()
                .statusCode(201);
        String question = Tips.comeBack(receipt.getString("reference"), receipt.getString("code")).then().statusCode(200)
                .body("questions[0].text", equalTo("Which nights?")).body("questions[0].answered", equalTo(false)).extract()
                .path("questions[0].id");
        Tips.add(receipt, "Fridays.", question).then().statusCode(200);
        Tips.add(receipt, "Fridays.", question).then().statusCode(422);
        as(RECEIVER, "referrer").get("/v1/tipline/referrals/" + id).then().body("texts[1].kind", equalTo("ANSWER"))
                .body("texts[1].question", equalTo(question)).body("questions[0].answered", equalTo(true));
        for (String text : texts(id)) {
            Tips.check(id, text, "On Fridays.").then().statusCode(200);
        }
        as(RECEIVER, "referrer").get("/v1/concerns/" + concern(id)).then()
                .body("narrative", equalTo("On Fridays.\n\nOn Fridays."));
    }

    @Test
    void a_telephone_call_typed_by_staff_is_the_same_thing() {
        String id = as(RECEIVER, "referrer").body(Tips.telling("They are alone. My name is Petra Plantedcaller."))
                .post("/v1/telephone-referrals").then().statusCode(201).extract().path("id");
        as(RECEIVER, "referrer").get("/v1/referrals/" + id).then().body("referrerKind", equalTo("ANONYMOUS"))
                .body("recordedAt", containsString(":00:00Z"));
        assertThat(Owner.placesOf("Plantedcaller")).isEmpty();
        assertThat(Owner.list("select occurred_at from trail_entry where subject = '" + id + "' and action like '%recorded%'"))
                .allSatisfy(time -> assertThat(time).contains(":00:00"));
        JsonPath code = as(RECEIVER, "referrer").put("/v1/tipline/referrals/" + id + "/return-code").then().statusCode(200)
                .header("Cache-Control", equalTo("no-store")).extract().jsonPath();
        as(RECEIVER, "referrer").put("/v1/tipline/referrals/" + id + "/return-code").then().statusCode(409);
        Tips.comeBack(code.getString("reference"), code.getString("code")).then().statusCode(200);
        as(RECEIVER, "referrer").get("/v1/tipline/referrals/" + id).then().body("referral.channel", equalTo("TELEPHONE"))
                .body("texts[0].text", not(containsString("Petra")));
        assertThat(
                Owner.list("select occurred_at from trail_entry where subject = '" + id + "' and action = 'return-code.given'"))
                .hasSize(1).allSatisfy(time -> assertThat(time).contains(":00:00"));
        assertThat(Owner.list("select request_id from trail_entry where subject = '" + id
                + "' and (action like '%recorded%' or action = 'return-code.given')")).hasSize(2)
                .allSatisfy(made -> assertThat(UUID.fromString(made).version()).isEqualTo(4));
    }

    @Test
    void no_digest_is_kept_of_what_may_be_taken_out() {
        String key = UUID.randomUUID().toString();
        List<String> ids = Stream.of("They are alone.", "They are alone. Petra lives opposite.")
                .map(account -> Calls.with(Tokens.of(RECEIVER).roles("referrer").sign()).header("Purpose", Calls.PURPOSE)
                        .header("Legal-Basis", Calls.LEGAL_BASIS).header("Idempotency-Key", key).body(Tips.telling(account))
                        .post("/v1/telephone-referrals").then().statusCode(201).extract().<String> path("id"))
                .toList();
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
    }

    private static Response check(String id, String text) {
        return Tips.check(id, text, "They are alone at night.");
    }

    private static void sayMore(JsonPath receipt, String id, String words) {
        Tips.add(receipt, words, null).then().statusCode(200);
        List<String> texts = texts(id);
        Tips.check(id, texts.get(texts.size() - 1), words).then().statusCode(200);
    }

    private static void sendOn(String id) {
        String amended = as(RECEIVER, "referrer").get("/v1/referrals/" + id).asString().replace(
                "\"sentTo\":\"" + RECEIVER + "\"", "\"sentTo\":\"" + STRANGER + "\"");
        as(RECEIVER, "referrer").header("If-Match", "\"v1\"").body(amended).put("/v1/referrals/" + id).then().statusCode(200);
    }

    private static void correct(String concern, int version, String more) {
        String subject = as(RECEIVER, "referrer").get("/v1/concerns/" + concern).jsonPath().getString("subject");
        as(RECEIVER, "referrer").header("If-Match", "\"v" + version + "\"")
                .body("{\"subject\": \"" + subject + "\", \"kind\": \"neglect\"" + more + "}").put("/v1/concerns/" + concern)
                .then().statusCode(200);
    }

    /** A cursor behind which the referral is the first. */
    private static String before(String id) {
        long number = Long.parseLong(Owner.list("select number from anonymous_referral where referral = '" + id + "'").get(0));
        return new safeguarding.kit.web.Cursor(number - 1).encoded();
    }

    private static List<String> texts(String id) {
        return as(RECEIVER, "referrer").get("/v1/tipline/referrals/" + id).jsonPath().getList("texts.id");
    }

    private static String text(String id) {
        return texts(id).get(0);
    }

    private static String concern(String id) {
        return Owner.list("select concern from anonymous_concern where referral = '" + id + "' limit 1").get(0);
    }
}
