package safeguarding.disclosure.scheme.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationStateTest {

    /** Every state and every act; those that are assessed may have been decided on before. */
    @ParameterizedTest
    @CsvSource({ "RECEIVED, false, CHECK CHECKED SAFEGUARD LEFT WITHDRAW LEFT",
            "CHECKED, false, ADMIT ADMITTED ASK CHECKED HEAR CHECKED LEAVE LEFT SAFEGUARD LEFT WITHDRAW LEFT",
            "ADMITTED, false, INTERVIEW INTERVIEWED ASK ADMITTED HEAR ADMITTED LEAVE LEFT SAFEGUARD LEFT WITHDRAW LEFT",
            "INTERVIEWED, false, INTERVIEW INTERVIEWED ASSESS ASSESSED ASK INTERVIEWED HEAR INTERVIEWED LEAVE LEFT"
                    + " SAFEGUARD LEFT WITHDRAW LEFT",
            "ASSESSED, false, INTERVIEW ASSESSED ASSESS ASSESSED ASK ASSESSED DECIDE DECIDED HEAR ASSESSED LEAVE LEFT"
                    + " SAFEGUARD LEFT WITHDRAW LEFT",
            "ASSESSED, true, INTERVIEW ASSESSED ASSESS ASSESSED ASK ASSESSED DECIDE DECIDED HEAR ASSESSED"
                    + " SAFEGUARD ASSESSED WITHDRAW ASSESSED CORRECT ASSESSED TELL_ANEW ASSESSED",
            "DECIDED, true, INTERVIEW DECIDED ASSESS ASSESSED ASK DECIDED DECIDE DECIDED GIVE DISCLOSED HOLD_BACK ASSESSED"
                    + " CONCLUDE CONCLUDED HEAR DECIDED SAFEGUARD DECIDED WITHDRAW DECIDED CORRECT DECIDED TELL_ANEW DECIDED",
            "DISCLOSED, true, PLAN DISCLOSED CONCLUDE CONCLUDED HEAR DISCLOSED SAFEGUARD DISCLOSED WITHDRAW DISCLOSED"
                    + " CORRECT DISCLOSED TELL_ANEW DISCLOSED",
            "CONCLUDED, true, DECIDE DECIDED PLAN CONCLUDED HEAR CONCLUDED SAFEGUARD CONCLUDED WITHDRAW CONCLUDED"
                    + " CORRECT CONCLUDED TELL_ANEW CONCLUDED",
            "LEFT, false, HEAR LEFT SAFEGUARD LEFT WITHDRAW LEFT" })
    void each_act_leads_where_the_table_says_and_all_others_are_refused(ApplicationState state, boolean decided, String edges) {
        List<String> expected = List.of(edges.split(" "));

        for (ApplicationAct act : ApplicationAct.values()) {
            int edge = IntStream.iterate(0, i -> i < expected.size(), i -> i + 2)
                    .filter(i -> expected.get(i).equals(act.name())).findFirst().orElse(-1);
            assertThat(state.after(act, decided).map(Enum::name)).as("%s %s", state, act)
                    .isEqualTo(edge < 0 ? Optional.empty() : Optional.of(expected.get(edge + 1)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_child_in_danger_and_an_applicants_wish_are_heard_at_every_stage(ApplicationState state) {
        for (boolean decided : new boolean[] { false, true }) {
            assertThat(state.after(ApplicationAct.SAFEGUARD, decided)).isPresent();
            assertThat(state.after(ApplicationAct.WITHDRAW, decided)).isPresent();
        }
    }

    /** Whatever follows a decision, the application has not left: what was decided can be given, and is looked at again. */
    @ParameterizedTest
    @ValueSource(strings = { "SAFEGUARD", "HOLD_BACK WITHDRAW", "HOLD_BACK SAFEGUARD", "ASSESS WITHDRAW", "ASSESS SAFEGUARD",
            "WITHDRAW HOLD_BACK WITHDRAW", "CONCLUDE DECIDE ASSESS WITHDRAW", "GIVE CONCLUDE DECIDE HOLD_BACK SAFEGUARD" })
    void no_way_leads_out_of_the_scheme_after_a_decision(String acts) {
        ApplicationState state = ApplicationState.DECIDED;
        for (String act : acts.split(" ")) {
            state = state.after(ApplicationAct.valueOf(act), true).orElseThrow();
        }

        assertThat(state).isNotEqualTo(ApplicationState.LEFT);
        assertThat(state.after(ApplicationAct.LEAVE, true)).isEmpty();
        assertThat(state == ApplicationState.DECIDED || state.after(ApplicationAct.DECIDE, true).isPresent()).isTrue();
    }
}
