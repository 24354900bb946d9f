package safeguarding.referral.anonymous;

import java.util.List;

import io.smallrye.config.ConfigMapping;

/** Who takes in what anonymous people tell. */
@ConfigMapping(prefix = "exchange.anonymous")
interface AnonymousConfig {

    /** Agencies by their slugs; the first where nobody is named. */
    List<String> receivers();
}
