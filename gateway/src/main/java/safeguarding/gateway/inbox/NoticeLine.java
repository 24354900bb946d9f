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

        RECALLED("Recalled", "red", true),
        LATE("Late", "red", true),
        WAITING("To acknowledge", "yellow", true),
        TAKEN_UP("Acknowledged", "green", false),
        SET_ASIDE("Recalled, and confirmed", "grey", false);

        private final String label;
        private final String colour;
        private final boolean open;

        State(String label, String colour, boolean open) {
            this.label = label;
            this.colour = colour;
            this.open = open;
        }

        public String label() {
            return label;
        }

        public String colour() {
            return colour;
        }

        /** Whether somebody has something to do. */
        public boolean isOpen() {
            return open;
        }
    }
}
