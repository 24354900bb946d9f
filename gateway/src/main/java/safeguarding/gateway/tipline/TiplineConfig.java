package safeguarding.gateway.tipline;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much may come without a name. Each replica of the gateway counts for itself. */
@ConfigMapping(prefix = "exchange.tipline")
interface TiplineConfig {

    /** From everybody together: England has some fourteen thousand anonymous referrals a year, so that it is an attack beyond. */
    @WithDefault("300")
    int requestsPerMinute();

    /** From one bucket, in which a sixty-fourth of all networks are. */
    @WithDefault("60")
    int requestsPerMinuteAndBucket();
}
