package safeguarding.gateway.discussion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** The medical examinations of a discussion. */
public record Examinations(@Nullable List<Examination> examinations) {

    /** One of them. */
    public record Examination(UUID id, UUID discussion, @Nullable UUID referral, String state, @Nullable Said said,
            @Nullable Writing preliminary,
            @Nullable Writing report, Discussion.Doer recorded, @Nullable List<ClockView> clocks,
            @Nullable Boolean awaitsReceipt, @Nullable List<Discussion.Receipt> receipts, @Nullable Withdrawal withdrawal) {

        public String stateSaid() {
            return switch (state) {
                case "EXAMINED" -> "Examined, nothing written yet";
                case "OPINION_GIVEN" -> "Preliminary opinion given";
                case "WITHDRAWN" -> "Taken back";
                default -> "Full report given";
            };
        }

        public boolean isWithdrawn() {
            return state.equals("WITHDRAWN");
        }

        /** There is a report, with which something can be compared. */
        boolean isReported() {
            return state.equals("REPORTED");
        }

        public String path(String part) {
            return "/desk/examinations/" + id + (part.isEmpty() ? "" : "/" + part);
        }

        public boolean isRecordedBy(String agency) {
            return recorded.agency().equals(agency);
        }
    }

    /** That it was recorded for the wrong child, or wrongly. */
    public record Withdrawal(String reason, Discussion.Doer by) {
    }

    /** Who was examined, by whom, when. */
    public record Said(UUID child, String kind, Instant endedAt, String place, Examiner examiner,
            @Nullable String requestedBy) {
    }

    /** The doctor. */
    public record Examiner(String name, String grade, @Nullable String supervisingConsultant) {
    }

    /** A clock of the examination. */
    public record ClockView(String rule, String state, Instant dueAt) {
    }

    /** The opinion or the report, and who wrote it. */
    public record Writing(Proforma proforma, Discussion.Doer by) {
    }

    /** What was found, and what it means. */
    public record Proforma(@Nullable List<Finding> findings, @Nullable Opinion opinion, @Nullable String urgentHealthNeeds,
            @Nullable String immediateSafety, @Nullable String followUp, @Nullable List<Account> accounts,
            @Nullable String growthAndDevelopment, @Nullable List<String> investigationsDone,
            @Nullable List<String> investigationsAwaited) {
    }

    /** Something found. */
    public record Finding(String site, String description, @Nullable Integer sizeMillimetres) {
    }

    /** What it means, and how far that can be said. */
    public record Opinion(String code, String reasoning, @Nullable String limits, @Nullable List<String> otherExplanations) {
    }

    /** What somebody told the doctor. */
    public record Account(String by, String words) {
    }

    /** In what the report is not as the opinion was. */
    public record Differences(boolean hadPreliminaryOpinion, @Nullable List<Difference> differences) {
    }

    /** One member that differs. */
    public record Difference(String pointer, @Nullable String before, @Nullable String after) {

        /** The pointer as words: findings, 1, description. */
        public String field() {
            StringBuilder words = new StringBuilder();
            for (String part : pointer.replaceFirst("^/", "").split("/", -1)) {
                String word = part.matches("[0-9]+") ? String.valueOf(Integer.parseInt(part) + 1)
                        : part.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(java.util.Locale.UK);
                words.append(words.isEmpty() ? "" : ", ").append(word);
            }
            return words.toString();
        }
    }
}
