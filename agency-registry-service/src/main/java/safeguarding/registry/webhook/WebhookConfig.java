package safeguarding.registry.webhook;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How webhooks' secrets are kept. */
@ConfigMapping(prefix = "exchange.webhooks")
interface WebhookConfig {

    /** 32 random bytes in base 64, of no other use, by which secrets are sealed. Without it no webhook can be chosen. */
    Optional<Path> keyFile();

    /** How long a secret signs beside its successor. */
    @WithDefault("24h")
    Duration secretsOverlap();
}
