package safeguarding.registry.address;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.smallrye.config.ConfigMapping;

/** What the exchange knows of its own network. */
@ConfigMapping(prefix = "exchange.addresses")
interface AddressConfig {

    /** Public addresses that are ours, as in 198.51.100.0/24: nothing is called there either. */
    Optional<List<String>> own();

    /**
     * Names that may be called although they lead inside, without TLS too. For a test or a run on one machine; nowhere else.
     */
    Optional<Set<String>> insideAllowed();
}
