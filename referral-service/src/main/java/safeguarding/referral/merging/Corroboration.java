package safeguarding.referral.merging;

import java.util.List;
import java.util.UUID;

/**
 * The same fact from several sources that do not have it from each other. Each of the lines stays a line of its own.
 *
 * @param lines that say it, in their order
 * @param sources how many agencies know it of themselves
 */
public record Corroboration(List<UUID> lines, int sources) {

    public Corroboration {
        lines = List.copyOf(lines);
    }
}
