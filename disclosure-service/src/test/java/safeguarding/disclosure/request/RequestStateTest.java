package safeguarding.disclosure.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestStateTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");
    private static final UUID DECISION = UUID.randomUUID();
    private static final LocalDate REVIEW = LocalDate.of(2027, 2, 18);

    /** Every state and every act. */
    @ParameterizedTest
    @CsvSource({ "WAITING,    ASK WAITING WITHDRAW WITHDRAWN DECIDE DECIDED",
            "DECIDED,    RESUME DECIDED RECONSIDER REVIEW_DUE WITHDRAW WITHDRAWN DECIDE DECIDED CORRECT DECIDED FALL_DUE REVIEW_DUE",
            "REVIEW_DUE, RESUME REVIEW_DUE RECONSIDER REVIEW_DUE WITHDRAW WITHDRAWN DECIDE DECIDED CORRECT REVIEW_DUE",
            "WITHDRAWN,  ASK WAITING RESUME DECIDED RECONSIDER REVIEW_DUE WITHDRAW WITHDRAWN CORRECT WITHDRAWN" })
    void each_act_leads_where_the_table_says_and_all_others_are_refused(RequestState state, String edges) {
        List<String> expected = List.of(edges.split(" "));

        for (RequestAct act : RequestAct.values()) {
            int edge = IntStream.iterate(0, i -> i < expected.size(), i -> i + 2)
                    .filter(i -> expected.get(i).equals(act.name())).findFirst().orElse(-1);
            assertThat(state.after(act).map(Enum::name)).as("%s %s", state, act)
                    .isEqualTo(edge < 0 ? Optional.empty() : Optional.of(expected.get(edge + 1)));
        }
    }

    @Test
    void what_the_table_refuses_the_request_refuses() {
        DisclosureRequest waiting = DisclosureRequest.first(asked(1, false));
        DisclosureRequest withdrawn = waiting.heard(asked(2, true));

        assertThatThrownBy(waiting::due).isInstanceOf(RequestTransitionRefused.class);
        assertThatThrownBy(() -> waiting.corrected(DECISION, REVIEW))
                .isInstanceOf(RequestTransitionRefused.class);
        assertThatThrownBy(() -> withdrawn.decided(DECISION, REVIEW))
                .isInstanceOf(RequestTransitionRefused.class);
    }

    @Test
    void a_withdrawn_request_that_was_decided_comes_back_with_its_decision_and_another_waits() {
        DisclosureRequest waiting = DisclosureRequest.first(asked(1, false));
        DisclosureRequest decided = waiting.decided(DECISION, REVIEW);

        assertThat(waiting.heard(asked(2, true)).heard(asked(3, false)).state()).isEqualTo(RequestState.WAITING);
        DisclosureRequest back = decided.heard(asked(2, true)).heard(asked(3, false));
        assertThat(back.state()).isEqualTo(RequestState.DECIDED);
        assertThat(back.decision()).isEqualTo(DECISION);
        assertThat(back.version()).isEqualTo(4);
    }

    @Test
    void a_later_version_of_the_concern_calls_for_another_look_until_somebody_has_decided_about_that() {
        DisclosureRequest decided = DisclosureRequest.first(asked(1, false)).decided(DECISION, REVIEW);
        DisclosureRequest corrected = decided.heard(asked(2, 2, false));

        assertThat(corrected.state()).isEqualTo(RequestState.REVIEW_DUE);
        assertThat(corrected.decision()).isEqualTo(DECISION);
        assertThat(decided.heard(asked(2, 1, false)).state()).isEqualTo(RequestState.DECIDED);
        // Neither a withdrawal in between nor a corrected record is a look.
        DisclosureRequest back = corrected.heard(asked(3, 2, true)).corrected(UUID.randomUUID(), REVIEW)
                .heard(asked(4, 2, false));
        assertThat(back.state()).isEqualTo(RequestState.REVIEW_DUE);
        DisclosureRequest anew = back.decided(UUID.randomUUID(), REVIEW);
        assertThat(anew.heard(asked(5, 2, false)).state()).isEqualTo(RequestState.DECIDED);
    }

    @Test
    void a_corrected_record_puts_no_review_off_and_may_bring_it_forward() {
        DisclosureRequest decided = DisclosureRequest.first(asked(1, false)).decided(DECISION, REVIEW);

        assertThat(decided.corrected(UUID.randomUUID(), REVIEW.plusDays(30)).reviewOn()).isEqualTo(REVIEW);
        assertThat(decided.corrected(UUID.randomUUID(), REVIEW.minusDays(30)).reviewOn()).isEqualTo(REVIEW.minusDays(30));
        DisclosureRequest back = decided.due().heard(asked(2, true)).corrected(UUID.randomUUID(), REVIEW.plusDays(30))
                .heard(asked(3, false));
        assertThat(back.state()).isEqualTo(RequestState.DECIDED);
        assertThat(back.reviewOn()).as("due again at the next look").isEqualTo(REVIEW);
    }

    @Test
    void of_a_withdrawal_that_comes_first_it_is_known_that_there_was_a_request() {
        assertThat(DisclosureRequest.first(asked(2, true)).state()).isEqualTo(RequestState.WITHDRAWN);
    }

    private static Asked asked(long version, boolean withdrawn) {
        return asked(version, 1, withdrawn);
    }

    private static Asked asked(long version, long concernVersion, boolean withdrawn) {
        return new Asked(UUID.randomUUID(), version,
                new DisclosureRequest.About(UUID.randomUUID(), concernVersion, "other", "SAFEGUARDING"), "invented-police",
                UUID.randomUUID(), "invented-school", NOW, withdrawn);
    }
}
