package safeguarding.disclosure.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import safeguarding.disclosure.enquiry.EnquiryState.Act;

/** Every state and every verb. */
class EnquiryStateTest {

    private static final Map<EnquiryState, Map<Act, EnquiryState>> EDGES = Map.of(
            EnquiryState.OPEN, Map.of(Act.ANSWER, EnquiryState.ANSWERED, Act.WITHDRAW, EnquiryState.WITHDRAWN),
            EnquiryState.ANSWERED, Map.of(Act.ANSWER, EnquiryState.ANSWERED, Act.WITHDRAW, EnquiryState.WITHDRAWN),
            EnquiryState.WITHDRAWN, Map.of());

    static Stream<Arguments> pairs() {
        return Arrays.stream(EnquiryState.values())
                .flatMap(state -> Arrays.stream(Act.values()).map(act -> Arguments.of(state, act)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void each_verb_leads_where_the_table_says_or_is_refused(EnquiryState state, Act act) {
        assertThat(state.after(act).orElse(null)).isEqualTo(EDGES.get(state).get(act));
    }
}
