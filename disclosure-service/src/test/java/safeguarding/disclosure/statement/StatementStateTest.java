package safeguarding.disclosure.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.disclosure.statement.StatementState.CHECKED;
import static safeguarding.disclosure.statement.StatementState.RECORDED;
import static safeguarding.disclosure.statement.StatementState.WITHDRAWN;
import static safeguarding.disclosure.statement.StatementState.Act.CHECK;
import static safeguarding.disclosure.statement.StatementState.Act.CORRECT;
import static safeguarding.disclosure.statement.StatementState.Act.CORRECT_CHECKED;
import static safeguarding.disclosure.statement.StatementState.Act.WITHDRAW;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import safeguarding.disclosure.statement.StatementState.Act;

/** Every state and every verb. */
class StatementStateTest {

    private static final Map<StatementState, Map<Act, StatementState>> EDGES = Map.of(
            RECORDED, Map.of(CORRECT, RECORDED, CORRECT_CHECKED, CHECKED, CHECK, CHECKED, WITHDRAW, WITHDRAWN),
            CHECKED, Map.of(CORRECT, RECORDED, CORRECT_CHECKED, CHECKED, WITHDRAW, WITHDRAWN),
            WITHDRAWN, Map.of());

    static Stream<Arguments> pairs() {
        return Arrays.stream(StatementState.values())
                .flatMap(state -> Arrays.stream(Act.values()).map(act -> Arguments.of(state, act)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void each_verb_leads_where_the_table_says_or_is_refused(StatementState state, Act act) {
        assertThat(state.after(act).orElse(null)).isEqualTo(EDGES.get(state).get(act));
    }
}
