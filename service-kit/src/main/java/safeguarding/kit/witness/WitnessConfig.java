package safeguarding.kit.witness;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which logs are witnessed, and where that is written down. */
@ConfigMapping(prefix = "exchange.witness")
public interface WitnessConfig {

    /** Names of other services and their addresses. None: nothing is witnessed. */
    Map<String, String> logs();

    /** It grows by a line for each state that was witnessed; keep it where the other services' databases are not. */
    Optional<String> file();

    @WithDefault("1m")
    Duration every();
}
