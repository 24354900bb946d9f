package safeguarding.referral.returncode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import safeguarding.referral.OverHttp;
import safeguarding.referral.Owner;
import safeguarding.referral.anonymous.Tips;

@QuarkusTest
class ReturnCodeTest extends OverHttp {

    private static final String WRONG = "0000-0000-0000-0000";

    @Test
    void somebody_comes_back_without_a_name() {
        JsonPath receipt = Tips.refer("They are alone.");
        Tips.comeBack(receipt.getString("reference"), receipt.getString("code")).then().statusCode(200)
                .body("questions.size()", equalTo(0)).body("additionsLeft", equalTo(14));
        Tips.add(receipt, "It was the same again.", null).then().statusCode(200);
        // As somebody types it from a piece of paper.
        Tips.comeBack(" " + receipt.getString("reference").toLowerCase(java.util.Locale.ROOT).replace('0', 'o'),
                receipt.getString("code").replace("-", " ").replace('1', 'l')).then().statusCode(200)
                .body("additionsLeft", equalTo(13));
    }

    @Test
    void wrong_anothers_and_expired_are_the_same_answer() {
        JsonPath one = Tips.refer("They are alone.");
        JsonPath other = Tips.refer("They are hungry.");
        JsonPath old = expired();
        List<String> answers = List.of(
                shown(Tips.comeBack("00000-00000", WRONG)),
                shown(Tips.comeBack(one.getString("reference"), WRONG)),
                shown(Tips.comeBack(one.getString("reference"), other.getString("code"))),
                shown(Tips.comeBack(old.getString("reference"), old.getString("code"))),
                shown(Tips.comeBack(old.getString("reference"), WRONG)));
        assertThat(answers).allSatisfy(answer -> assertThat(answer).isEqualTo(answers.get(0)));
        assertThat(answers.get(0)).contains("403").contains("code-opens-nothing");
        assertThat(shown(Tips.add(old, "More.", null))).isEqualTo(answers.get(0));
    }

    @Test
    void wrong_anothers_and_expired_take_the_same_time() {
        JsonPath one = Tips.refer("They are alone.");
        JsonPath other = Tips.refer("They are hungry.");
        JsonPath old = expired();
        long wrong = median(one.getString("reference"), WRONG);
        for (long time : List.of(median("00000-00000", WRONG), median(one.getString("reference"), other.getString("code")),
                median(old.getString("reference"), old.getString("code")))) {
            // A hash takes most of it. Without one it would be a tenth.
            assertThat(time).isBetween(wrong / 3, wrong * 3);
        }
    }

    @Test
    void only_a_slow_salted_hash_is_kept() {
        JsonPath receipt = Tips.refer("They are alone.");
        String code = receipt.getString("code");
        assertThat(Owner.placesOf(code)).isEmpty();
        assertThat(Owner.placesOf(code.replace("-", ""))).isEmpty();
        assertThat(Owner.list("select count(distinct salt) = count(*) from return_code")).containsExactly("t");
        assertThat(new SlowHashRounds().asReleased()).isGreaterThanOrEqualTo(600_000);
    }

    @Test
    void as_much_as_can_be_said_and_no_more() {
        JsonPath receipt = Tips.refer("They are alone.");
        for (int i = 0; i < 14; i++) {
            Tips.add(receipt, "Again.", null).then().statusCode(200);
        }
        Tips.add(receipt, "Again.", null).then().statusCode(409)
                .body("type", equalTo("urn:safeguarding:problem:no-more-additions"));
    }

    @Test
    void a_question_of_somebody_else_cannot_be_answered() {
        JsonPath receipt = Tips.refer("They are alone.");
        Tips.add(receipt, "Yes.", "01970000-0000-7000-8000-0000000000ff").then().statusCode(422)
                .body("errors[0].pointer", equalTo("/question"));
    }

    private static JsonPath expired() {
        JsonPath receipt = Tips.refer("They are cold.");
        Owner.run("update return_code set expires_on = current_date - 1 where reference = '"
                + receipt.getString("reference").replace("-", "") + "'");
        return receipt;
    }

    /** Everything that can be seen of an answer, but for the id that each has for itself. */
    private static String shown(Response answer) {
        String id = answer.header("X-Request-Id");
        return (answer.statusCode() + answer.headers().toString() + answer.asString()).replace(id, "ID");
    }

    private static long median(String reference, String code) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            String solution = Tips.solution();
            long start = System.nanoTime();
            Tips.somebody()
                    .body("{\"reference\": \"" + reference + "\", \"code\": \"" + code + "\", \"solution\": \"" + solution
                            + "\"}")
                    .post("/v1/anonymous-conversations").then().statusCode(403);
            times.add(System.nanoTime() - start);
        }
        Collections.sort(times);
        return times.get(times.size() / 2);
    }

    /** What the configuration says where nobody changes it, as tests do. */
    private static class SlowHashRounds {

        int asReleased() {
            try {
                return Integer.parseInt(ReturnCodeConfig.class.getDeclaredMethod("rounds")
                        .getAnnotation(io.smallrye.config.WithDefault.class).value());
            } catch (NoSuchMethodException gone) {
                throw new AssertionError(gone);
            }
        }
    }
}
