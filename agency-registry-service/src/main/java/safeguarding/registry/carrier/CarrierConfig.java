package safeguarding.registry.carrier;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How agencies' own topics are made and written. */
@ConfigMapping(prefix = "exchange.topics")
interface CarrierConfig {

    /** How long an item stays in a topic. The inbox keeps it for good, and a replay writes it again. */
    @WithDefault("7d")
    Duration retention();

    /** How many brokers keep a topic; all but one of them have an item before it counts as delivered. */
    @WithDefault("1")
    short replicas();

    /** Between two looks for what has become due; what is new wakes the carrier by itself. */
    @WithDefault("1s")
    Duration poll();

    /** For one item, or one order to the broker. */
    @WithDefault("10s")
    Duration timeout();

    /** How long whoever writes may be silent before another takes over. Several time-outs long, or two would write at once. */
    @WithDefault("90s")
    Duration lease();

    /** The longest wait between two tries while the broker does not take what is due. */
    @WithDefault("30s")
    Duration longestPause();

    /** After how long that is an alarm. A broker that is started anew is none. */
    @WithDefault("1m")
    Duration patience();

    /** How many topics are written at once. */
    @WithDefault("4")
    int sound();

    /** How many of those are tried at once that could not be written the last time. */
    @WithDefault("2")
    int ailing();
}
