package safeguarding.registry.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.registry.notice.NoticeState.AWAITING_DECISION;
import static safeguarding.registry.notice.NoticeState.LAPSED;
import static safeguarding.registry.notice.NoticeState.RECALLED;
import static safeguarding.registry.notice.NoticeState.TOLD;
import static safeguarding.registry.notice.NoticeState.WITHHELD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import safeguarding.registry.routing.Detail;
import safeguarding.registry.routing.Outcome;
import safeguarding.registry.routing.Routed;

class NoticeTest {

    private static final Instant FIRST = Instant.parse("2026-11-20T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-21T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final UUID INVOLVEMENT = new UUID(0, 3);

    /** Where a line stands: its state, and for a state in which it is silent, whether it once told. */
    private enum Before {
        TOLD_ALREADY(tell(Detail.FULL)),
        ASKED(ask()),
        ASKED_AFTER_TELLING(tell(Detail.FULL), ask()),
        WITHHELD_BEFORE(withhold()),
        WITHHELD_AFTER_TELLING(tell(Detail.FULL), withhold()),
        RECALLED_BEFORE(tell(Detail.FULL), Optional.empty()),
        LAPSED_BEFORE(ask(), Optional.empty());

        private final Notice notice;

        Before(Optional<Outcome> first) {
            this(first, null);
        }

        Before(Optional<Outcome> first, Optional<Outcome> then) {
            Notice line = Notice.first(new UUID(0, 1), new UUID(0, 2), routed(first.orElseThrow(), "invented-school"), 1,
                    FIRST);
            notice = then == null ? line : line.settled(then.map(outcome -> routed(outcome, "invented-school")), 1, LATER);
        }

        boolean toldOnce() {
            return notice.toldAt() != null;
        }
    }

    @ParameterizedTest
    @CsvSource({ "FULL, TOLD, FULL", "CONTACT_ONLY, TOLD, CONTACT_ONLY", "ASK, AWAITING_DECISION,", "WITHHOLD, WITHHELD," })
    void a_new_line_stands_where_routing_puts_it(String outcome, NoticeState state, Detail detail) {
        Notice line = Notice.first(new UUID(0, 1), new UUID(0, 2), routed(outcome(outcome).orElseThrow(), "invented-school"), 4,
                FIRST);

        assertThat(line.verdict().state()).isEqualTo(state);
        assertThat(line.verdict().detail()).isEqualTo(detail);
        assertThat(line.toldAt()).isEqualTo(state == TOLD ? FIRST : null);
        assertThat(line.recalledAt()).isNull();
        assertThat(line.version()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({ "TOLD_ALREADY, FULL, TOLD, nothing", "TOLD_ALREADY, SUMMARY, TOLD, nothing",
            "TOLD_ALREADY, ASK, AWAITING_DECISION, recall", "TOLD_ALREADY, WITHHOLD, WITHHELD, recall",
            "TOLD_ALREADY, NOTHING, RECALLED, recall",
            "ASKED, FULL, TOLD, notice", "ASKED, SUMMARY, TOLD, notice", "ASKED, ASK, AWAITING_DECISION, nothing",
            "ASKED, WITHHOLD, WITHHELD, nothing", "ASKED, NOTHING, LAPSED, nothing",
            "ASKED_AFTER_TELLING, FULL, TOLD, notice", "ASKED_AFTER_TELLING, SUMMARY, TOLD, notice",
            "ASKED_AFTER_TELLING, ASK, AWAITING_DECISION, nothing", "ASKED_AFTER_TELLING, WITHHOLD, WITHHELD, nothing",
            "ASKED_AFTER_TELLING, NOTHING, RECALLED, nothing",
            "WITHHELD_BEFORE, FULL, TOLD, notice", "WITHHELD_BEFORE, SUMMARY, TOLD, notice",
            "WITHHELD_BEFORE, ASK, AWAITING_DECISION, nothing", "WITHHELD_BEFORE, WITHHOLD, WITHHELD, nothing",
            "WITHHELD_BEFORE, NOTHING, LAPSED, nothing",
            "WITHHELD_AFTER_TELLING, FULL, TOLD, notice", "WITHHELD_AFTER_TELLING, SUMMARY, TOLD, notice",
            "WITHHELD_AFTER_TELLING, ASK, AWAITING_DECISION, nothing", "WITHHELD_AFTER_TELLING, WITHHOLD, WITHHELD, nothing",
            "WITHHELD_AFTER_TELLING, NOTHING, RECALLED, nothing",
            "RECALLED_BEFORE, FULL, TOLD, notice", "RECALLED_BEFORE, SUMMARY, TOLD, notice",
            "RECALLED_BEFORE, ASK, AWAITING_DECISION, nothing", "RECALLED_BEFORE, WITHHOLD, WITHHELD, nothing",
            "RECALLED_BEFORE, NOTHING, RECALLED, nothing",
            "LAPSED_BEFORE, FULL, TOLD, notice", "LAPSED_BEFORE, SUMMARY, TOLD, notice",
            "LAPSED_BEFORE, ASK, AWAITING_DECISION, nothing", "LAPSED_BEFORE, WITHHOLD, WITHHELD, nothing",
            "LAPSED_BEFORE, NOTHING, LAPSED, nothing" })
    void every_state_meets_every_outcome(Before state, String outcome, NoticeState expected, String said) {
        Notice before = state.notice;

        Notice after = before.settled(outcome(outcome).map(one -> routed(one, "invented-school")), 1, NOW);

        assertThat(after.verdict().state()).isEqualTo(expected);
        assertThat(after.toldAnewSince(before)).isEqualTo(said.equals("notice"));
        assertThat(after.recalledSince(before)).isEqualTo(said.equals("recall"));
        assertThat(after.correctedSince(before)).isFalse();
        assertThat(after.toldAt()).isEqualTo(said.equals("notice") ? NOW : before.toldAt());
        assertThat(after.recalledAt())
                .isEqualTo(said.equals("recall") ? NOW : said.equals("notice") ? null : before.recalledAt());
        assertThat(after.version()).isEqualTo(after.equals(before) ? before.version() : before.version() + 1);
    }

    @Test
    void the_same_again_is_the_same_line() {
        for (Before state : Before.values()) {
            Notice.Verdict verdict = state.notice.verdict();
            Optional<Routed> same = EnumSet.of(RECALLED, LAPSED).contains(verdict.state()) ? Optional.empty()
                    : Optional.of(routed(outcome(verdict).orElseThrow(), "invented-school"));

            assertThat(state.notice.settled(same, 1, NOW)).isSameAs(state.notice);
        }
    }

    @Test
    void a_line_lapses_only_if_nobody_was_ever_told() {
        for (Before state : Before.values()) {
            assertThat(state.notice.settled(Optional.empty(), 1, NOW).verdict().state())
                    .as(state.name()).isEqualTo(state.toldOnce() ? RECALLED : LAPSED);
        }
    }

    @Test
    void only_who_is_told_hears_of_a_correction() {
        for (Before state : Before.values()) {
            Notice.Verdict verdict = state.notice.verdict();
            Notice after = state.notice.settled(outcome(verdict).map(one -> routed(one, "invented-school")), 2, NOW);

            assertThat(after.correctedSince(state.notice)).isEqualTo(verdict.state() == TOLD);
            assertThat(after.verdict().state()).isEqualTo(verdict.state());
            assertThat(after.concernVersion()).isEqualTo(2);
        }
    }

    @Test
    void reasons_and_dates_go_with_the_state() {
        Set<NoticeState> withReason = EnumSet.of(WITHHELD);
        for (Before state : Before.values()) {
            for (String outcome : List.of("FULL", "ASK", "WITHHOLD", "NOTHING")) {
                Notice after = state.notice.settled(outcome(outcome).map(one -> routed(one, "invented-school")), 1, NOW);
                NoticeState now = after.verdict().state();

                assertThat(after.verdict().detail() != null).isEqualTo(now == TOLD);
                assertThat(after.verdict().reason() != null).isEqualTo(withReason.contains(now));
                assertThat(after.verdict().reviewOn() != null).isEqualTo(withReason.contains(now));
                assertThat(now == AWAITING_DECISION).isEqualTo(outcome.equals("ASK"));
            }
        }
    }

    private static Optional<Outcome> outcome(String name) {
        return switch (name) {
            case "ASK" -> ask();
            case "WITHHOLD" -> withhold();
            case "NOTHING" -> Optional.empty();
            default -> tell(Detail.valueOf(name));
        };
    }

    private static Optional<Outcome> outcome(Notice.Verdict verdict) {
        return switch (verdict.state()) {
            case TOLD -> tell(verdict.detail());
            case AWAITING_DECISION -> ask();
            case WITHHELD -> withhold();
            case RECALLED, LAPSED -> Optional.empty();
        };
    }

    @Test
    void agreed_words_that_another_decision_put_right_are_a_correction_and_a_changed_tie_is_none() {
        Notice told = told(new UUID(0, 8), new UUID(0, 20));

        assertThat(resettled(told, new UUID(0, 8), new UUID(0, 21)).correctedSince(told)).isTrue();
        assertThat(resettled(told, new UUID(0, 9), new UUID(0, 20)).correctedSince(told)).isFalse();
        assertThat(resettled(told, new UUID(0, 8), new UUID(0, 20))).isSameAs(told);
    }

    private static Notice told(UUID tie, UUID decision) {
        return Notice.first(new UUID(0, 1), new UUID(0, 2), agreed(tie, decision), 1, FIRST);
    }

    private static Notice resettled(Notice line, UUID tie, UUID decision) {
        return line.settled(Optional.of(agreed(tie, decision)), 1, LATER);
    }

    private static Routed agreed(UUID tie, UUID decision) {
        return new Routed(INVOLVEMENT, "invented-school", new Outcome.Tell(Detail.AGREED_WORDING), "invented rule",
                List.of(tie, decision), true);
    }

    private static Optional<Outcome> tell(Detail detail) {
        return Optional.of(new Outcome.Tell(detail));
    }

    private static Optional<Outcome> ask() {
        return Optional.of(new Outcome.AskForDecision());
    }

    private static Optional<Outcome> withhold() {
        return Optional.of(new Outcome.Withhold("NEED_NOT_SHOWN", LocalDate.of(2027, 2, 1)));
    }

    private static Routed routed(Outcome outcome, String agency) {
        return new Routed(INVOLVEMENT, agency, outcome, "invented rule", List.of(INVOLVEMENT), false);
    }
}
