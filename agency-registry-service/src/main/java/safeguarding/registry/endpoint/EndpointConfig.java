package safeguarding.registry.endpoint;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How agencies' interfaces are tried. */
@ConfigMapping(prefix = "exchange.endpoints")
interface EndpointConfig {

    /** For one trial, from the first packet to the status of the answer. */
    @WithDefault("5s")
    Duration timeout();

    /** Between two trials of one address, so that nobody uses us to call somebody again and again. */
    @WithDefault("10s")
    Duration pause();
}
