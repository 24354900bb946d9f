package safeguarding.gateway.admission;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What one caller may do in how much time. Each replica of the gateway counts for itself. */
@ConfigMapping(prefix = "exchange.limits")
interface LimitsConfig {

    /** The steady rate: a practitioner's screen needs a few a minute, the system of a large agency some tens a second. */
    @WithDefault("3000")
    int requestsPerMinute();

    /** As many may come at once after a rest. */
    @WithDefault("300")
    int burst();

    /** Requests under way at once, long polls included, so that one caller cannot take the places of all others. */
    @WithDefault("100")
    int openRequests();
}
