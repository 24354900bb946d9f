package safeguarding.disclosure.scheme.office;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.disclosure.Invented.tree;
import static safeguarding.disclosure.SchemeWork.conclusion;
import static safeguarding.disclosure.SchemeWork.giving;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import safeguarding.disclosure.Answers;
import safeguarding.disclosure.Refused;
import safeguarding.disclosure.SchemeWork;
import safeguarding.disclosure.SchemeWork.Taken;
import safeguarding.disclosure.TinyRegistry;
import safeguarding.disclosure.scheme.stage.ApplicationAct;
import safeguarding.disclosure.scheme.stage.ApplicationState;
import safeguarding.testkit.RealParts;

/** Every act that the table of edges refuses is refused over HTTP too, in every state, and changes nothing. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(TinyRegistry.class)
class TransitionsTest {

    @ParameterizedTest
    @EnumSource
    void what_the_table_refuses_is_refused(ApplicationState state) {
        Taken taken = SchemeWork.at(SchemeWork.force(), state.name());
        JsonNode before = read(taken);

        for (ApplicationAct act : ApplicationAct.values()) {
            if (state.after(act, before.hasNonNull("decision")).isEmpty()) {
                Response answer = tries(taken, act);
                assertThat(answer.statusCode()).as("%s when %s: %s", act, state, answer.asString()).isEqualTo(409);
                Refused.check(answer, 409).as("application-transition-refused");
            }
        }

        JsonNode after = read(taken);
        assertThat(after.path("state").asText()).isEqualTo(state.name());
        assertThat(after.path("version")).isEqualTo(before.path("version"));
    }

    private static JsonNode read(Taken taken) {
        return Answers.of(SchemeWork.officer(taken.force()).when().get(taken.path("")), 200);
    }

    private static Response tries(Taken taken, ApplicationAct act) {
        Map<String, Object> ask = SchemeWork.ask(SchemeWork.now(), SchemeWork.now().plusSeconds(3600));
        return switch (act) {
            case CHECK -> taken.tries("PUT", "/checks", SchemeWork.checks(false));
            case ADMIT -> taken.tries("PUT", "/admission", tree("because", "He stays there."));
            case INTERVIEW -> taken.tries("PUT", "/interview", SchemeWork.interview());
            case ASK -> taken.tries("POST", "/asks", ask);
            case HEAR -> taken.tries("PUT", "/asks/" + UUID.randomUUID() + "/reply", SchemeWork.reply("NO_RECORD"));
            case ASSESS -> taken.tries("PUT", "/assessment", SchemeWork.assessment());
            case DECIDE -> taken.tries("POST", "/decisions", SchemeWork.disclose());
            case CORRECT -> taken.tries("POST", "/decisions/" + UUID.randomUUID() + "/corrections",
                    SchemeWork.correction(SchemeWork.disclose()));
            case TELL_ANEW -> taken.tries("PUT", "/decisions/" + UUID.randomUUID() + "/telling", giving("SIGNED", true));
            case GIVE -> taken.tries("PUT", "/disclosure", giving("SIGNED", true));
            case HOLD_BACK -> taken.tries("PUT", "/disclosure", giving("REFUSED", false));
            case PLAN -> taken.tries("PUT", "/safety-plan", SchemeWork.plan());
            case CONCLUDE -> taken.tries("PUT", "/conclusion", conclusion("NO_CONCERN_NON_DISCLOSURE"));
            case LEAVE -> taken.tries("PUT", "/conclusion", conclusion("MALICIOUS_OR_FALSE"));
            case SAFEGUARD -> taken.tries("POST", "/referrals", SchemeWork.referral("hampshire-childrens-services"));
            case WITHDRAW -> taken.tries("PUT", "/withdrawal", SchemeWork.withdrawal());
        };
    }
}
