package safeguarding.gateway.discussion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A strategy discussion, as far as the page shows it. */
public record Discussion(UUID id, long version, UUID referral, @Nullable List<UUID> children, String state,
        @Nullable String purpose, @Nullable Arrangement arrangement, @Nullable List<Guest> guests,
        @Nullable Attendance attendance, @Nullable Minute minute, @Nullable Cancellation cancellation,
        @Nullable List<Contribution> contributions, @Nullable List<Receipt> receipts, @Nullable String guidance,
        @Nullable Doer convened) {

    public Discussion {
        children = Objects.requireNonNullElse(children, List.of());
    }

    /** When and where, and how to join. */
    public record Arrangement(Instant at, @Nullable String place, @Nullable String joining) {
    }

    /** An invited agency, and why. */
    public record Guest(String agency, @Nullable String type, @Nullable List<Why> why, @Nullable LeftOut leftOut) {
    }

    /** Why an agency is on the list. */
    public record Why(String because, @Nullable UUID child, @Nullable String reason) {

        public String said() {
            return switch (because) {
                case "CONVENES" -> "convenes";
                case "RECEIVED_REFERRAL" -> "received the referral";
                case "MADE_REFERRAL" -> "made the referral";
                case "WORKS_WITH_CHILD" -> "works with a child";
                case "WORKS_WITH_SIBLING" -> "works with a brother or sister";
                case "WORKS_WITH_ADULT" -> "works with an adult around them";
                default -> "added" + (reason == null ? "" : ": " + reason);
            };
        }
    }

    /** Who left an agency out, and why. */
    public record LeftOut(String reason, @Nullable Doer by) {
    }

    /** Who did something. */
    public record Doer(String name, String agency, Instant at) {
    }

    /** Who took part. */
    public record Attendance(Instant heldAt, @Nullable List<Attendee> attendees, @Nullable Quorum quorum) {
    }

    /** One who took part, or sent apologies. */
    public record Attendee(String agency, String name, String role, String how) {
    }

    /** Whether those who took part are enough. */
    public record Quorum(boolean reached, @Nullable List<String> missing) {
    }

    /** What was concluded, and by whom. */
    public record Minute(Said said, @Nullable String guidance, Doer by) {
    }

    /** What was concluded. */
    public record Said(String shared, @Nullable List<Threshold> thresholds, @Nullable List<Medical> medicals,
            @Nullable String enquiry, @Nullable String immediateSafety, @Nullable String whoTalksToTheChild,
            @Nullable String whatParentsAreTold, @Nullable List<String> decisions, @Nullable List<Action> actions) {
    }

    /** Whether the threshold of section 47 is met for a child. */
    public record Threshold(UUID child, boolean met, String reason) {
    }

    /** Whether a child is to be examined. */
    public record Medical(UUID child, boolean needed, String reason, @Nullable String urgency, @Nullable String kind) {
    }

    /** What somebody has to do by a day. */
    public record Action(String what, String owner, @Nullable String person, LocalDate dueOn) {
    }

    /** That it is not to be. */
    public record Cancellation(String reason, Doer by) {
    }

    /** What an agency says, or does not agree with. */
    public record Contribution(UUID id, @Nullable Told said, @Nullable Dissent dissent, Doer by) {
    }

    /** Facts, and apart from them an opinion. */
    public record Told(String from, @Nullable List<String> facts, @Nullable String opinion) {
    }

    /** With what somebody does not agree. */
    public record Dissent(String from, String with, String reason) {
    }

    /** Who received the note for an agency. */
    public record Receipt(String agency, String name, String role, Instant receivedAt) {
    }

    public String path(String part) {
        return "/desk/discussions/" + id + (part.isEmpty() ? "" : "/" + part);
    }

    public String stateSaid() {
        return switch (state) {
            case "CONVENED" -> "Convened";
            case "HELD" -> "Held, not concluded";
            case "CONCLUDED" -> "Concluded";
            default -> "Cancelled";
        };
    }

    public boolean isOpen() {
        return state.equals("CONVENED") || state.equals("HELD");
    }

    public boolean isConcluded() {
        return state.equals("CONCLUDED");
    }

    public boolean isConvenedBy(String agency) {
        return convened != null && convened.agency().equals(agency);
    }

    public List<Guest> invited() {
        return Objects.requireNonNullElse(guests, List.<Guest> of()).stream().filter(guest -> guest.leftOut() == null).toList();
    }

    public List<Guest> leftOut() {
        return Objects.requireNonNullElse(guests, List.<Guest> of()).stream().filter(guest -> guest.leftOut() != null).toList();
    }

    public boolean awaitsReceiptOf(String agency) {
        return isConcluded() && Objects.requireNonNullElse(receipts, List.<Receipt> of()).stream()
                .noneMatch(receipt -> receipt.agency().equals(agency));
    }
}
