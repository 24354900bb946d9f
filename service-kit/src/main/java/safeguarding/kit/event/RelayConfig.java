package safeguarding.kit.event;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the relay works. */
@ConfigMapping(prefix = "exchange.relay")
public interface RelayConfig {

    /**
     * The topics this service publishes or reads; the relay makes sure that they exist before it sends anything. Empty: no
     * relay.
     */
    Optional<List<String>> topics();

    @WithDefault("6")
    int partitions();

    @WithDefault("1")
    short replicas();

    /** The safety net for a wake-up that got lost. */
    @WithDefault("1s")
    Duration poll();

    /** After how long a wait to be announced is an alarm. */
    @WithDefault("30s")
    Duration longestWait();

    @WithDefault("500")
    int batch();

    /** Short, because the relay itself tries again, in order, for as long as it takes. */
    @WithDefault("10s")
    Duration sendTimeout();
}
