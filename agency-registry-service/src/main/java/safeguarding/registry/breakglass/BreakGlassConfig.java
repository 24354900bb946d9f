package safeguarding.registry.breakglass;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import safeguarding.registry.routing.Detail;

/**
 * Neither the law nor the partnership's procedures name a time or an extent: both are the operator's, short and small by
 * default.
 */
@ConfigMapping(prefix = "exchange.break-glass")
interface BreakGlassConfig {

    /** How long a concern stays open. */
    @WithDefault("3h")
    Duration lasts();

    /** How much of it can be read. */
    @WithDefault("SUMMARY")
    Detail detail();
}
