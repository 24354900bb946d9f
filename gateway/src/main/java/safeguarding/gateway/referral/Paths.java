package safeguarding.gateway.referral;

import java.util.UUID;

/** Addresses of the pages of a referral. */
final class Paths {

    private Paths() {
    }

    static String of(UUID referral, String part) {
        return "/desk/referrals/" + referral + (part.isEmpty() ? "" : "/" + part);
    }

    /** The same at the service. */
    static String api(UUID referral, String part) {
        return "/v1/referrals/" + referral + (part.isEmpty() ? "" : "/" + part);
    }
}
