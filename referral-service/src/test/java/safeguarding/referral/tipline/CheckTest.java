package safeguarding.referral.tipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static safeguarding.referral.Invented.STRANGER;
import static safeguarding.referral.anonymous.Tips.RECEIVER;
import static safeguarding.referral.anonymous.Tips.newest;
import static safeguarding.testkit.Calls.as;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import safeguarding.referral.OverHttp;
import safeguarding.referral.Owner;
import safeguarding.referral.anonymous.Tips;

/** What somebody looks at before others may read what an anonymous person told. */
@QuarkusTest
class CheckTest extends OverHttp {

    @Test
    void only_a_person_checks_and_leaves_nothing_that_is_never_kept() {
        Tips.refer("They are alone at night.");
        String id = newest();
        String check = "/v1/tipline/referrals/" + id + "/texts/" + text(id) + "/check";
        as(RECEIVER, "referrer").header("On-Behalf-Of", "ines.invented").body(NewCheck.EXAMPLE).put(check).then()
                .statusCode(403)
                .body("type", equalTo("urn:safeguarding:problem:person-needed"));
        Tips.check(id, text(id), "Ring them on 07700 900123.").then().statusCode(422)
                .body("errors[0].pointer", equalTo("/wording"));
        assertThat(Owner.list("select checked from anonymous_text where referral = '" + id + "'")).containsExactly("f");
        Tips.check(id, text(id), "They are alone at night.").then().statusCode(200);
    }

    @Test
    void what_was_taken_out_is_not_repeated_where_it_is_said_what_it_was() {
        Tips.refer("They are alone. I hear it at 14 Greengate.");
        String id = newest();
        for (String said : List.of("a house in Greengate", "07700 900123")) {
            checks(id, "\"takenOut\": [\"where the writer lives\", \"" + said + "\"], \"namesLookedAt\": true").then()
                    .statusCode(422).body("errors.pointer", equalTo(List.of("/takenOut/1")));
        }
        assertThat(Owner.list("select checked from anonymous_text where referral = '" + id + "'")).containsExactly("f");
        checks(id, "\"takenOut\": [\"where the writer lives\"], \"namesLookedAt\": true").then().statusCode(200);
        assertThat(Owner.placesOf("Greengate")).isEmpty();
    }

    @Test
    void whom_the_form_names_is_looked_at_before_others_see_it() {
        Tips.refer("They are alone.");
        String id = newest();
        as(RECEIVER, "referrer").get("/v1/tipline/referrals/" + id).then().statusCode(200)
                .body("named.kind", equalTo(List.of("ADULT", "CHILD", "CHILD")))
                .body("named.name", hasItems("Dave", "Mia Invented", "Max Invented"));
        for (String unlooked : List.of("\"takenOut\": []", "\"takenOut\": [], \"namesLookedAt\": false")) {
            checks(id, unlooked).then().statusCode(422).body("errors.pointer", equalTo(List.of("/namesLookedAt")));
        }
        as(RECEIVER, "referrer").header("If-Match", "\"v1\"").body(sentOn(id)).put("/v1/referrals/" + id).then()
                .statusCode(200);
        as(STRANGER, "referrer").get("/v1/referrals/" + id).then().statusCode(404);
        checks(id, "\"takenOut\": [], \"namesLookedAt\": true").then().statusCode(200);
        as(STRANGER, "referrer").get("/v1/referrals/" + id).then().statusCode(200);
    }

    @Test
    void where_nobody_is_named_there_is_nobody_to_look_at() {
        Tips.somebody().body(Tips.form("{\"account\": \"They are alone.\"}")).post("/v1/anonymous-referrals").then()
                .statusCode(201);
        checks(newest(), "\"takenOut\": []").then().statusCode(200);
    }

    private static Response checks(String id, String more) {
        return Tips.staff().body("{\"wording\": \"They are alone.\", " + more + "}")
                .put("/v1/tipline/referrals/" + id + "/texts/" + text(id) + "/check");
    }

    private static String sentOn(String id) {
        return as(RECEIVER, "referrer").get("/v1/referrals/" + id).asString().replace("\"sentTo\":\"" + RECEIVER + "\"",
                "\"sentTo\":\"" + STRANGER + "\"");
    }

    private static String text(String id) {
        return as(RECEIVER, "referrer").get("/v1/tipline/referrals/" + id).jsonPath().getString("texts[0].id");
    }
}
