package safeguarding.kit.request;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The addresses at which anybody may tell us something without being known: a few, of one service, each of them whole. A
 * request
 * to one of them has no token, no purpose and no ids of the caller's own, and what it leaves behind has no exact time.
 */
@ApplicationScoped
public class AnonymousAddresses {

    private final Set<String> paths;

    AnonymousAddresses(@ConfigProperty(name = "exchange.anonymous-addresses") Optional<Set<String>> paths) {
        this.paths = paths.map(Set::copyOf).orElse(Set.of());
    }

    /** Of a path in its normal form, as every path is that has been let in. */
    public boolean include(String path) {
        return paths.contains(path);
    }
}
