package safeguarding.gateway.forwarding;

import java.util.Locale;

/** The services behind the gateway, each under a prefix of its own. */
public enum Origin {

    REFERRAL,
    DISCLOSURE,
    REGISTRY;

    /** The first segment of its addresses at the gateway. */
    public String prefix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
