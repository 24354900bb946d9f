package safeguarding.disclosure.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.disclosure.reminder.DueState.FALLEN_DUE;
import static safeguarding.disclosure.reminder.DueState.MISSED;
import static safeguarding.disclosure.reminder.DueState.WAITING;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import safeguarding.disclosure.reminder.DueState.Act;

/** Every state and all that time does. */
class DueStateTest {

    private static final Map<DueState, Map<Act, DueState>> EDGES = Map.of(WAITING,
            Map.of(Act.COME_NEAR, FALLEN_DUE, Act.GO_BY, MISSED), FALLEN_DUE, Map.of(Act.GO_BY, MISSED), MISSED, Map.of());

    static Stream<Arguments> pairs() {
        return Arrays.stream(DueState.values())
                .flatMap(state -> Arrays.stream(Act.values()).map(act -> Arguments.of(state, act)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void time_leads_where_the_table_says(DueState state, Act act) {
        assertThat(state.after(act).orElse(null)).isEqualTo(EDGES.get(state).get(act));
    }
}
