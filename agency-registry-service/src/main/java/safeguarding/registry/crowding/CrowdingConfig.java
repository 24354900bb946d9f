package safeguarding.registry.crowding;

import io.smallrye.config.ConfigMapping;

/** How many may share what joins. */
@ConfigMapping(prefix = "exchange.matching")
interface CrowdingConfig {

    /** What stands on more records than this joins nobody. */
    int crowdedOver();
}
