package safeguarding.gateway.forwarding;

import java.net.URI;
import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the services are, and how long the gateway waits for them. */
@ConfigMapping(prefix = "exchange.forwarding")
interface ForwardingConfig {

    Origins origins();

    @WithDefault("2s")
    Duration connectTimeout();

    /** Longer than the longest long poll, which is 30 s. */
    @WithDefault("45s")
    Duration silenceTimeout();

    /** For an answer that is made of several services': whoever takes longer is named as missing in it. */
    @WithDefault("10s")
    Duration questionTimeout();

    /** Connections to each service. A long poll occupies one for as long as it waits. */
    @WithDefault("2048")
    int connections();

    /** Requests that wait for one of them; beyond that, the answer is 503 at once. */
    @WithDefault("512")
    int queue();

    /** The base address of each service. */
    interface Origins {

        URI referral();

        URI disclosure();

        URI registry();

        default URI of(Origin origin) {
            return switch (origin) {
                case REFERRAL -> referral();
                case DISCLOSURE -> disclosure();
                case REGISTRY -> registry();
            };
        }
    }
}
