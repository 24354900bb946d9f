package safeguarding.referral.merging;

import java.util.UUID;

/**
 * Two lines that cannot both be right. Both are shown, and none is preferred.
 *
 * @param ground whether somebody says so, or the dates do
 */
public record Contradiction(UUID one, UUID other, Ground ground) {

    /** By what two lines contradict each other. */
    public enum Ground {
        STATED,
        DATES
    }
}
