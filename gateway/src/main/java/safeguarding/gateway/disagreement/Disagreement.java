package safeguarding.gateway.disagreement;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A disagreement, as far as the page shows it. */
public record Disagreement(UUID id, long version, @Nullable UUID referral, @Nullable UUID discussion, String state, Said said,
        Doer raised, @Nullable String partnership, @Nullable List<Turn> turns, @Nullable String above,
        @Nullable Settlement settlement, @Nullable List<ClockView> clocks, @Nullable String guidance) {

    public Disagreement {
        turns = Objects.requireNonNullElse(turns, List.of());
    }

    /** With what somebody does not agree. */
    public record Said(@Nullable List<UUID> children, String with, String about, String from, String decision, String reason,
            String wanted, @Nullable String safetyMeanwhile) {
    }

    /** Who did something. */
    public record Doer(String name, String agency, Instant at) {
    }

    /** What happened at one stage. */
    public record Turn(String stage, String role, String answerer, Doer begun, @Nullable Move because, @Nullable Answer answer,
            @Nullable Doer answered) {
    }

    /** Why it came to a stage. */
    public record Move(String from, String reason) {
    }

    /** What a stage makes of it. */
    public record Answer(String from, String verdict, String reason) {

        public String verdictSaid() {
            return switch (verdict) {
                case "DECISION_STANDS" -> "The decision stands";
                case "DECISION_CHANGES" -> "The decision changes";
                default -> "The decision changes in part";
            };
        }
    }

    /** How it ended. */
    public record Settlement(Ended said, Doer by) {
    }

    /** In which way, and why. */
    public record Ended(String how, String reason) {
    }

    /** By when something is owed in it. */
    public record ClockView(String rule, String state, Instant dueAt, @Nullable Instant endedAt) {

        boolean isOpen() {
            return endedAt == null && !state.equals("MET") && !state.equals("STOPPED");
        }

        public boolean isLate() {
            return state.equals("MISSED");
        }
    }

    public String path(String part) {
        return "/desk/disagreements/" + id + (part.isEmpty() ? "" : "/" + part);
    }

    public boolean isSettled() {
        return state.equals("SETTLED");
    }

    public String stateSaid() {
        return switch (state) {
            case "AWAITING_ANSWER" -> "Waits for an answer";
            case "ANSWERED" -> "Answered";
            default -> "Settled";
        };
    }

    public Optional<ClockView> next() {
        return Objects.requireNonNullElse(clocks, List.<ClockView> of()).stream().filter(ClockView::isOpen)
                .min(Comparator.comparing(ClockView::dueAt));
    }

    public boolean isToBeAnsweredBy(String agency) {
        return !isSettled() && present().filter(turn -> turn.answerer().equals(agency)).isPresent();
    }

    /** Whoever raised it has an answer, and has to say what comes next. */
    public boolean isToBeConsideredBy(String agency) {
        return state.equals("ANSWERED") && raised.agency().equals(agency);
    }

    public boolean waitsFor(String agency) {
        return isToBeConsideredBy(agency) || (state.equals("AWAITING_ANSWER") && isToBeAnsweredBy(agency));
    }

    public boolean mayGoUpBy(String agency) {
        return above != null && !isSettled() && (raised.agency().equals(agency) || said.with().equals(agency));
    }

    /** Whoever raised it; or the partnership, at its own stage. */
    public boolean maySettleBy(String agency) {
        return !isSettled() && (raised.agency().equals(agency)
                || (agency.equals(partnership) && isToBeAnsweredBy(agency)));
    }

    private Optional<Turn> present() {
        List<Turn> all = Objects.requireNonNull(turns);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
