package safeguarding.registry.review;

import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How often somebody is reminded of what he has not looked at again. */
@ConfigMapping(prefix = "exchange.reviews")
interface ReviewConfig {

    /** Between two looks; the shortest limit is a day. */
    String lookEvery();

    /** No guidance names an interval: a week keeps it in sight of whoever works through the inbox. */
    @WithDefault("7")
    @Min(1)
    int remindEveryDays();
}
