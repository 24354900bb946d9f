package safeguarding.gateway.inbox;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One notice in the list: where it stands, after all that came about it.
 *
 * @param corrected whether what it points to changed since
 */
public record NoticeLine(String notice, String reference, String person, @Nullable String concernKind, State state, Instant at,
        @Nullable Instant due, boolean corrected, boolean escalated, String owner) {

    /** Where a notice stands for the agency that got it, the most urgent first. */
    public enum State {

        RECALLED("Recalled", "red"),
        LATE("Late", "red"),
        WAITING("To acknowledge", "yellow"),
        TAKEN_UP("Acknowledged", "green"),
        ANSWERED("Answered", "green"),
        SET_ASIDE("Recalled, and confirmed", "grey");

        private final String label;
        private final String colour;

        State(String label, String colour) {
            this.label = label;
            this.colour = colour;
        }

        public String label() {
            return label;
        }

        public String colour() {
            return colour;
        }
    }
}
