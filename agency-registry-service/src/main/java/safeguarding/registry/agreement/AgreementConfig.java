package safeguarding.registry.agreement;

import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which of the agreements that come with the service are published when it starts and they are not there; none when empty. */
@ConfigMapping(prefix = "registry.agreements")
interface AgreementConfig {

    @WithDefault("hips-sharing-agreement.v1")
    Optional<List<String>> published();
}
