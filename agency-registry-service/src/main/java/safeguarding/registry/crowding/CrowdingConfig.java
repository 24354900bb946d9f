package safeguarding.registry.crowding;

import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;

/** How many may share what joins. */
@ConfigMapping(prefix = "exchange.matching")
public interface CrowdingConfig {

    /** What stands on more records than this joins nobody; with less than two nothing would join anybody. */
    @Min(2)
    int crowdedOver();
}
