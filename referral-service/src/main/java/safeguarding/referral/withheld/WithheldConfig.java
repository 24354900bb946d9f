package safeguarding.referral.withheld;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the key is, and the role that may look at what is sealed with it. */
@ConfigMapping(prefix = "exchange.withheld")
interface WithheldConfig {

    /** 32 random bytes in base 64, of no other use. Without it nothing can be sealed. */
    Optional<Path> keyFile();

    /** The second role of the database: the service's own role's name and {@code _sealed}. */
    Optional<String> username();

    Optional<String> password();

    /** A consent that nobody used says nothing about a later day. */
    @WithDefault("24h")
    Duration consentValidFor();
}
