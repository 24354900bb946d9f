package safeguarding.referral.deadline;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How clocks are watched. */
@ConfigMapping(prefix = "exchange.deadlines")
interface DeadlineConfig {

    /** Between two looks; the shortest limit is of two hours. */
    @WithDefault("5s")
    Duration poll();

    /** How many are dealt with in one transaction. */
    @WithDefault("100")
    int batch();
}
