package safeguarding.referral.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static safeguarding.testkit.EventContract.checkSent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;
import safeguarding.kit.event.Announcement;
import safeguarding.referral.OverHttp;
import safeguarding.referral.decision.Decider;

@QuarkusTest
class PanelStateTest extends OverHttp {

    private static final UUID ID = UUID.fromString("01970000-0000-7000-8000-000000000037");
    private static final String HUB = "hampshire-childrens-services";
    private static final Instant THEN = Instant.parse("2026-11-22T09:30:00.123456Z");
    private static final Decider CHAIR = new Decider("sam", HUB, THEN);

    @Inject
    ObjectMapper json;

    @ParameterizedTest
    @CsvSource({ "SITTING, FIND, true", "SITTING, CONCLUDE, true", "SITTING, CALL_OFF, true", "CONCLUDED, FIND, true",
            "CONCLUDED, CONCLUDE, true", "CONCLUDED, CALL_OFF, false", "CALLED_OFF, FIND, false",
            "CALLED_OFF, CONCLUDE, false", "CALLED_OFF, CALL_OFF, false" })
    void what_can_be_done_where_it_stands(PanelState state, PanelVerb verb, boolean allowed) {
        assertThat(state.allows(verb)).isEqualTo(allowed);
    }

    @Test
    void nothing_is_concluded_before_anybody_has_said_what_he_finds() {
        NewPanel said = new NewPanel("x", List.of(new NewPanel.Reviewed(ID, NewPanel.Reach.GROUP)), THEN,
                List.of(new Reviewer("police", "x", "x")));
        Panel panel = Panel.convened(ID, said, "g", CHAIR);
        Panel.Conclusion conclusion = new Panel.Conclusion(new NewConclusion("x", true), CHAIR);
        assertThatThrownBy(() -> panel.concluded(conclusion)).isInstanceOf(NothingFound.class);
        assertThat(panel.finding(new Panel.Finding(ID, new NewFinding("x", "x", null, null), CHAIR)).concluded(conclusion)
                .state()).isEqualTo(PanelState.CONCLUDED);
        assertThat(panel.members()).containsExactly(HUB, "police");
    }

    @Test
    void what_is_sent_is_what_the_examples_show() throws JsonProcessingException {
        for (Announcement one : List.of(new PanelConvened(ID, 1, HUB, THEN), new PanelConcluded(ID, 3, HUB, THEN),
                new PanelCalledOff(ID, 2, HUB, THEN))) {
            checkSent(one.type(), json.writeValueAsString(one));
        }
    }
}
