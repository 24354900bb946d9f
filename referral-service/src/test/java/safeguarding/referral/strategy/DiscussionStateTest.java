package safeguarding.referral.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import safeguarding.referral.attendance.Attendance;
import safeguarding.referral.attendance.Quorum;
import safeguarding.referral.decision.Decider;
import safeguarding.referral.minute.Minute;
import safeguarding.referral.minute.NewMinute;

/** Every state and every verb. */
class DiscussionStateTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Decider BY = new Decider("cleo.invented", "hub-invented", NOW);

    // What stands on the right is the state that follows; "-" that it is refused.
    private static final String TABLE = """
                       | CONVENED  | HELD      | CONCLUDED | CANCELLED
            INVITE     | CONVENED  | HELD      | CONCLUDED | -
            CONTRIBUTE | CONVENED  | HELD      | -         | -
            HOLD       | HELD      | HELD      | CONCLUDED | -
            DISSENT    | -         | HELD      | CONCLUDED | -
            CONCLUDE   | -         | CONCLUDED | CONCLUDED | -
            CANCEL     | CANCELLED | -         | -         | -
            RECEIVE    | -         | -         | CONCLUDED | -
            EXAMINE    | CONVENED  | HELD      | CONCLUDED | -
            """;

    static Stream<Arguments> table() {
        List<String[]> rows = TABLE.lines().map(line -> line.split("\\|")).toList();
        List<Arguments> cells = new ArrayList<>();
        for (String[] row : rows.subList(1, rows.size())) {
            for (int i = 1; i < row.length; i++) {
                cells.add(Arguments.of(DiscussionState.valueOf(rows.get(0)[i].strip()), DiscussionVerb.valueOf(row[0].strip()),
                        row[i].strip()));
            }
        }
        assertThat(cells).hasSize(DiscussionState.values().length * DiscussionVerb.values().length);
        return cells.stream();
    }

    @ParameterizedTest
    @MethodSource("table")
    void each_verb_in_each_state(DiscussionState state, DiscussionVerb verb, String follows) {
        Discussion before = in(state);
        if (follows.equals("-")) {
            assertThatExceptionOfType(DiscussionTransitionRefused.class).isThrownBy(() -> done(before, verb));
        } else {
            assertThat(done(before, verb).state()).isEqualTo(DiscussionState.valueOf(follows));
        }
    }

    @Test
    void what_was_concluded_is_to_be_concluded_again_where_those_who_came_were_not_enough() {
        Attendance few = new Attendance(NOW, List.of(), new Quorum("planted", 1, false, List.of("health")), BY);
        Discussion after = in(DiscussionState.CONCLUDED).held(few);
        assertThat(after.state()).isEqualTo(DiscussionState.HELD);
        assertThatExceptionOfType(QuorumNotReached.class).isThrownBy(() -> after.concluded(minute()));
    }

    @Test
    void what_is_more_than_words_is_announced_and_nothing_else_is() {
        Map<DiscussionVerb, String> types = new HashMap<>();
        for (DiscussionVerb verb : Set.of(DiscussionVerb.INVITE, DiscussionVerb.HOLD, DiscussionVerb.CONCLUDE,
                DiscussionVerb.CANCEL)) {
            types.put(verb, in(DiscussionState.HELD).announcement(verb, NOW).type());
        }
        assertThat(types.values()).containsExactlyInAnyOrder("safeguarding.strategy-discussion.invited.v1",
                "safeguarding.strategy-discussion.held.v1", "safeguarding.strategy-discussion.concluded.v1",
                "safeguarding.strategy-discussion.cancelled.v1");
        for (DiscussionVerb verb : Set.of(DiscussionVerb.CONTRIBUTE, DiscussionVerb.DISSENT, DiscussionVerb.RECEIVE,
                DiscussionVerb.EXAMINE)) {
            assertThatIllegalArgumentException().isThrownBy(() -> in(DiscussionState.HELD).announcement(verb, NOW));
        }
    }

    private static Discussion done(Discussion before, DiscussionVerb verb) {
        return switch (verb) {
            case INVITE -> before.inviting(List.of(), List.of(), NOW);
            case HOLD -> before.held(attendance());
            case CONCLUDE -> before.concluded(minute());
            case CANCEL -> before.cancelled(new Discussion.Cancellation("planted", BY));
            case CONTRIBUTE, DISSENT, RECEIVE, EXAMINE -> {
                before.require(verb);
                yield before;
            }
        };
    }

    private static Discussion in(DiscussionState state) {
        return new Discussion(UUID.randomUUID(), 2, UUID.randomUUID(), List.of(UUID.randomUUID()), state, "planted",
                new Arrangement(NOW, "planted", null), List.of(), List.of(), attendance(), null, null, "planted", BY, NOW);
    }

    private static Attendance attendance() {
        return new Attendance(NOW, List.of(), new Quorum("planted", 1, true, List.of()), BY);
    }

    private static Minute minute() {
        return new Minute(new NewMinute("planted", List.of(), List.of(), null, null, null, null, List.of(), List.of()),
                "planted", BY);
    }
}
