package safeguarding.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import safeguarding.testkit.RealParts;

/**
 * Every verb in every state of what an officer changes, over HTTP: each is done or refused as the table says, and what is
 * refused changes nothing. Applications under the disclosure scheme have a table of their own (TransitionsTest).
 */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(TinyRegistry.class)
class EveryTransitionTest {

    @ParameterizedTest
    @CsvSource({ "REQUEST, WAITING, decide 201 correct 404 take-back 200",
            "REQUEST, DECIDED, decide 201 correct 201 take-back 200",
            "REQUEST, REVIEW_DUE, decide 201 correct 201 take-back 200",
            "REQUEST, WITHDRAWN, decide 409 correct 201 take-back 409",
            "DECISION, STANDING, correct 201", "DECISION, FOLLOWED, correct 409", "DECISION, CORRECTED, correct 409",
            "CONCERN, RECORDED, correct 200 withdraw 200", "CONCERN, WITHDRAWN, correct 409 withdraw 409",
            "STATEMENT, RECORDED, correct 200 check 200 withdraw 200",
            "STATEMENT, CHECKED, correct 200 check 409 withdraw 200",
            "STATEMENT, WITHDRAWN, correct 409 check 409 withdraw 409",
            // What was withdrawn is for the agency that was asked as if it had never been asked.
            "ENQUIRY, OPEN, answer 200", "ENQUIRY, ANSWERED, answer 200", "ENQUIRY, WITHDRAWN, answer 404",
            "REFERRAL, MADE, acknowledge 200", "REFERRAL, ACKNOWLEDGED, acknowledge 409",
            "INTELLIGENCE, KEPT, pass-on 200 refer 201", "INTELLIGENCE, PASSED_ON, pass-on 200 refer 201",
            "RESTRICTION, NONE, restrict 200 lift 409 recover 409",
            "RESTRICTION, RESTRICTED, restrict 200 lift 200 recover 200",
            "RESTRICTION, LIFTED, restrict 200 lift 409 recover 409" })
    void each_verb_is_done_or_refused_as_the_table_says(Machine machine, String state, String verbs) {
        List<String> expected = List.of(verbs.split(" "));
        assertThat(expected).hasSize(machine.verbs().size() * 2).containsAll(machine.verbs());

        Machine.Subject subject = machine.in(state);
        for (int i = 0; i < expected.size(); i += 2) {
            String before = subject.seen();
            Response answer = subject.tries(expected.get(i));
            int status = Integer.parseInt(expected.get(i + 1));
            assertThat(answer.statusCode()).as("%s %s: %s, %s", machine, state, expected.get(i), answer.asString())
                    .isEqualTo(status);
            if (status >= 400) {
                assertThat(answer.contentType()).startsWith("application/problem+json");
                assertThat(subject.seen()).as("%s %s: %s", machine, state, expected.get(i)).isEqualTo(before);
            } else if (i + 2 < expected.size()) {
                subject = machine.in(state);
            }
        }
    }
}
