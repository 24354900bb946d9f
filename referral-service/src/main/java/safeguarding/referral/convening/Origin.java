package safeguarding.referral.convening;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A referral, as far as it is needed to convene about its children.
 *
 * @param recordedBy the agency whose record it is
 * @param maker the same, unless whoever made it is not to be known
 * @param receiver the hub that has it, if one has
 */
public record Origin(Set<UUID> children, String recordedBy, @Nullable String maker, @Nullable String receiver) {

    public boolean isBefore(String agency) {
        return agency.equals(recordedBy) || agency.equals(receiver);
    }
}
