package safeguarding.referral.vicinity;

import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.request.RequestIds;

/** Asks the registry, and waits no longer than a practitioner would. */
@ApplicationScoped
class VicinityEnquiry {

    private final RegistryVicinities registry;
    private final RequestIds ids;

    VicinityEnquiry(@RestClient RegistryVicinities registry, RequestIds ids) {
        this.registry = registry;
        this.ids = ids;
    }

    // The token that the question needs may have to be fetched first; the limit is for both together.
    @Timeout(value = 2, unit = ChronoUnit.SECONDS)
    RegistryVicinities.Answer ask(UUID record, String agency, @Nullable String worker) {
        return registry.ask(ids.requestId(), ids.traceparent(), new RegistryVicinities.Question(record, agency, worker));
    }
}
