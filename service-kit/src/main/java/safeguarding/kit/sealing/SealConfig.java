package safeguarding.kit.sealing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the trail is sealed. */
@ConfigMapping(prefix = "exchange.seal")
public interface SealConfig {

    /** The log's name, and its key's; it never changes. */
    @WithDefault("safeguarding.example/${quarkus.application.name}")
    String origin();

    /** A PKCS#8 PEM or a note's private key. Without it nothing is sealed, and the service says that it is not well. */
    Optional<String> keyFile();

    /**
     * Keys of before. A private one signs beside the present key, for as long as somebody knows only the old one; a verifier
     * key is
     * only published, so that what it has signed can still be checked.
     */
    Optional<List<String>> formerKeyFiles();

    /** The safety net for a wake-up that got lost. */
    @WithDefault("500ms")
    Duration poll();

    /** What comes within this time is sealed with one signature. */
    @WithDefault("150ms")
    Duration gather();

    @WithDefault("4000")
    int batch();

    @WithDefault("3")
    int monthsAhead();
}
