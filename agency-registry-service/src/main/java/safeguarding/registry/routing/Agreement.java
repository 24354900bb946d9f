package safeguarding.registry.routing;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One version of a sharing agreement, as far as routing needs it.
 *
 * @param recentDays an involvement or connection that ended this many days before the concern still counts
 * @param acknowledgeWithinHours how soon a recipient is to acknowledge a notice
 */
public record Agreement(String id, int version, LocalDate from, @Nullable LocalDate to, int recentDays,
        int acknowledgeWithinHours,
        List<Rule> rules) {

    public Agreement {
        rules = List.copyOf(rules);
    }

    /** The only outcomes that an agreement can lay down. */
    public enum Verdict {
        TELL,
        ASK,
        WITHHOLD
    }

    /**
     * What is to happen when a concern of this class meets an agency of this type.
     *
     * @param detail for TELL
     * @param reason for WITHHOLD, a code
     * @param reviewDays for WITHHOLD, days after the concern was recorded
     */
    public record Rule(String concernClass, String agencyType, Verdict verdict, @Nullable Detail detail,
            @Nullable String reason,
            @Nullable Integer reviewDays) {
    }
}
