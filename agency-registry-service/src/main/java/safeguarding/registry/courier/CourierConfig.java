package safeguarding.registry.courier;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How agencies are called. */
@ConfigMapping(prefix = "exchange.courier")
interface CourierConfig {

    /** Between two looks for what has become due; what is new wakes the courier by itself. */
    @WithDefault("1s")
    Duration poll();

    /** For one call, from the first packet to the status of the answer. */
    @WithDefault("10s")
    Duration timeout();

    /**
     * An endpoint that takes longer to answer lets others go first after each call, and keeps none of the hands of the quick.
     */
    @WithDefault("1s")
    Duration slowAfter();

    /** How long whoever sends may be silent before another takes over. Several calls long, or two would send at once. */
    @WithDefault("60s")
    Duration lease();

    /** An endpoint that has failed for so long is called no more; that is an alarm, and the inbox goes on. */
    @WithDefault("5d")
    Duration giveUpAfter();

    /** And not before it has failed so often in a row: in days of our own outage it has not failed. */
    @WithDefault("10")
    int giveUpAfterFailures();

    /** How many agencies are called at once. */
    @WithDefault("16")
    int sound();

    /**
     * How many of those whose last call failed, or took long, are tried at once, so that however many hang, the others find
     * hands free.
     */
    @WithDefault("4")
    int ailing();
}
