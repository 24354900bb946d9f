package safeguarding.referral.returncode;

import java.time.Duration;
import java.time.Period;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long a code works, and how slow it is to try one. */
@ConfigMapping(prefix = "exchange.return-code")
interface ReturnCodeConfig {

    @WithDefault("P180D")
    Period validFor();

    /**
     * Rounds of PBKDF2 with HMAC-SHA-256. A code is eighty random bits, so that this is a second lock. To change it makes all
     * codes given out before worthless: that a code's hash took another time than the others would tell that it is one.
     */
    @WithDefault("600000")
    int rounds();

    /** Tries at once; others wait, and then are sent away, so that tries cannot take the processors from referrals. */
    @WithDefault("2")
    int atOnce();

    /** Codes made at once, apart from those that are tried: whoever tries codes keeps nobody from being given one. */
    @WithDefault("2")
    int madeAtOnce();

    @WithDefault("2s")
    Duration longestWait();
}
