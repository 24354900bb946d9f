package safeguarding.gateway.referral;

import java.util.UUID;

/** Addresses of the pages of a referral. */
public final class Paths {

    private Paths() {
    }

    public static String of(UUID referral, String part) {
        return "/desk/referrals/" + referral + (part.isEmpty() ? "" : "/" + part);
    }

    /** The same at the service. */
    public static String api(UUID referral, String part) {
        return "/v1/referrals/" + referral + (part.isEmpty() ? "" : "/" + part);
    }
}
