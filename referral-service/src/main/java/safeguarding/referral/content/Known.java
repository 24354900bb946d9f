package safeguarding.referral.content;

import java.util.Set;
import java.util.UUID;

/** The ids that a referral has given out in any of its versions, and that an amendment may therefore use. */
public record Known(Set<UUID> children, Set<UUID> adults, Set<UUID> connections) {

    public static final Known NOTHING = new Known(Set.of(), Set.of(), Set.of());
}
