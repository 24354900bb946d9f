package safeguarding.gateway.change;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many pages are kept up to date, and for how long at a time. */
@ConfigMapping(prefix = "exchange.changes")
interface ListeningConfig {

    @WithDefault("4")
    int perSession();

    @WithDefault("2000")
    int inAll();

    /** Then the page comes back by itself, with a sign-in that is looked at anew. */
    @WithDefault("5m")
    Duration longest();
}
