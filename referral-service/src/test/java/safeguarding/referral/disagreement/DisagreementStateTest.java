package safeguarding.referral.disagreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import safeguarding.referral.argument.NewAnswer;
import safeguarding.referral.argument.NewDisagreement;
import safeguarding.referral.argument.NewMove;
import safeguarding.referral.argument.NewSettlement;
import safeguarding.referral.decision.Decider;
import safeguarding.referral.ladder.Ladder;
import safeguarding.referral.ladder.Stage;

class DisagreementStateTest {

    private static final Decider SCHOOL = new Decider("kim", "school", Instant.EPOCH);
    private static final Decider HUB = new Decider("lee", "hub", Instant.EPOCH);
    private static final NewAnswer ANSWER = new NewAnswer("x", NewAnswer.Verdict.DECISION_STANDS, "x");
    private static final NewMove MOVE = new NewMove("x", "x");
    private static final NewSettlement AGREED = new NewSettlement(NewSettlement.How.AGREED, "x");
    private static final Ladder LADDER = new Ladder("l", 1, LocalDate.EPOCH, null, null, "board",
            List.of(new Stage("low", "practitioner", Stage.Side.AGENCY, "x"),
                    new Stage("high", "manager", Stage.Side.PARTNERSHIP, "y")));

    @ParameterizedTest
    @CsvSource({ "AWAITING_ANSWER, ANSWER, true", "AWAITING_ANSWER, MOVE_UP, true", "AWAITING_ANSWER, SETTLE, true",
            "ANSWERED, ANSWER, true", "ANSWERED, MOVE_UP, true", "ANSWERED, SETTLE, true",
            "SETTLED, ANSWER, false", "SETTLED, MOVE_UP, false", "SETTLED, SETTLE, false" })
    void what_can_be_done_where_it_stands(DisagreementState state, DisagreementVerb verb, boolean allowed) {
        assertThat(state.allows(verb)).isEqualTo(allowed);
    }

    @Test
    void each_stage_keeps_its_own_answer() {
        Disagreement answered = raised().answered(ANSWER, HUB);
        Disagreement above = answered.movedUp(LADDER, MOVE, SCHOOL);
        assertThat(above.state()).isEqualTo(DisagreementState.AWAITING_ANSWER);
        assertThat(above.turns().get(0).answer()).isEqualTo(ANSWER);
        assertThat(above.present().answer()).isNull();
        assertThat(above.present().because()).isEqualTo(MOVE);
        assertThat(above.present().answerer()).isEqualTo("board");
        assertThat(above.version()).isEqualTo(3);
    }

    @Test
    void above_the_last_stage_there_is_none_and_after_the_end_nothing() {
        Disagreement top = raised().movedUp(LADDER, MOVE, SCHOOL);
        assertThatThrownBy(() -> top.movedUp(LADDER, MOVE, SCHOOL)).isInstanceOf(NoStageAbove.class);
        Disagreement settled = top.settled(AGREED, SCHOOL);
        assertThatThrownBy(() -> settled.answered(ANSWER, HUB)).isInstanceOf(DisagreementTransitionRefused.class);
        assertThatThrownBy(() -> settled.movedUp(LADDER, MOVE, SCHOOL)).isInstanceOf(DisagreementTransitionRefused.class);
        assertThatThrownBy(() -> settled.settled(AGREED, SCHOOL)).isInstanceOf(DisagreementTransitionRefused.class);
    }

    private static Disagreement raised() {
        NewDisagreement said = new NewDisagreement(List.of(UUID.randomUUID()), "hub", "delay", "x", "x", "x", "x", null);
        return Disagreement.raised(UUID.randomUUID(), new Ground(UUID.randomUUID(), null), said, SCHOOL, LADDER, "g");
    }
}
