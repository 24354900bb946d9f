package safeguarding.registry.escalation;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How ladders are watched. */
@ConfigMapping(prefix = "exchange.ladders")
interface LadderConfig {

    /** Between two looks; the shortest limit is of hours. */
    @WithDefault("5s")
    Duration poll();

    /** How many are dealt with in one transaction: it keeps the lane. */
    @WithDefault("50")
    int batch();
}
