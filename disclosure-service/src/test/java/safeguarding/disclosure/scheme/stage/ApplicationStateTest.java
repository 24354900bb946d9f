package safeguarding.disclosure.scheme.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicationStateTest {

    /** Every state and every act. */
    @ParameterizedTest
    @CsvSource({ "RECEIVED,    CHECK CHECKED SAFEGUARD LEFT WITHDRAW LEFT",
            "CHECKED,     ADMIT ADMITTED ASK CHECKED HEAR CHECKED LEAVE LEFT SAFEGUARD LEFT WITHDRAW LEFT",
            "ADMITTED,    INTERVIEW INTERVIEWED ASK ADMITTED HEAR ADMITTED LEAVE LEFT SAFEGUARD LEFT WITHDRAW LEFT",
            "INTERVIEWED, ASSESS ASSESSED ASK INTERVIEWED HEAR INTERVIEWED LEAVE LEFT SAFEGUARD LEFT WITHDRAW LEFT",
            "ASSESSED,    ASSESS ASSESSED DECIDE DECIDED HEAR ASSESSED LEAVE LEFT SAFEGUARD LEFT WITHDRAW LEFT",
            "DECIDED,     ASSESS ASSESSED DECIDE DECIDED GIVE DISCLOSED HOLD_BACK ASSESSED CONCLUDE CONCLUDED HEAR DECIDED"
                    + " SAFEGUARD LEFT WITHDRAW DECIDED",
            "DISCLOSED,   PLAN DISCLOSED CONCLUDE CONCLUDED HEAR DISCLOSED SAFEGUARD DISCLOSED WITHDRAW DISCLOSED",
            "CONCLUDED,   DECIDE DECIDED PLAN CONCLUDED HEAR CONCLUDED SAFEGUARD CONCLUDED WITHDRAW CONCLUDED",
            "LEFT,        HEAR LEFT SAFEGUARD LEFT WITHDRAW LEFT" })
    void each_act_leads_where_the_table_says_and_all_others_are_refused(ApplicationState state, String edges) {
        List<String> expected = List.of(edges.split(" "));

        for (ApplicationAct act : ApplicationAct.values()) {
            int edge = IntStream.iterate(0, i -> i < expected.size(), i -> i + 2)
                    .filter(i -> expected.get(i).equals(act.name())).findFirst().orElse(-1);
            assertThat(state.after(act).map(Enum::name)).as("%s %s", state, act)
                    .isEqualTo(edge < 0 ? Optional.empty() : Optional.of(expected.get(edge + 1)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_child_in_danger_and_an_applicants_wish_are_heard_at_every_stage(ApplicationState state) {
        assertThat(state.after(ApplicationAct.SAFEGUARD)).isPresent();
        assertThat(state.after(ApplicationAct.WITHDRAW)).isPresent();
    }

    @Test
    void what_was_decided_does_not_end_with_the_wish_of_who_asked() {
        assertThat(ApplicationState.DECIDED.after(ApplicationAct.WITHDRAW)).contains(ApplicationState.DECIDED);
        assertThat(ApplicationState.DISCLOSED.after(ApplicationAct.WITHDRAW)).contains(ApplicationState.DISCLOSED);
    }
}
