package safeguarding.gateway.session;

import java.net.URI;
import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the pages need to know of where they run. */
@ConfigMapping(prefix = "exchange.pages")
interface PagesConfig {

    /** Seals forms and session cookies; at least 32 characters, the same for all replicas. */
    String secret();

    /** The realm in which people sign in, as their browsers reach it. */
    URI signIn();

    /** Whether browsers send session cookies over HTTPS only; false only where the exchange's own address is without it. */
    @WithDefault("true")
    boolean secureCookies();

    /** Without a key or a click, the page warns five minutes before this is over, and then signs out. */
    @WithDefault("30m")
    Duration idle();
}
