package safeguarding.referral.right;

import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.request.RequestIds;

/** Asks the registry, and waits no longer than a practitioner would. */
@ApplicationScoped
class RegistryEnquiry {

    private final ReadRights rights;
    private final RequestIds ids;

    RegistryEnquiry(@RestClient ReadRights rights, RequestIds ids) {
        this.rights = rights;
        this.ids = ids;
    }

    // The token that the question needs may have to be fetched first; the limit is for both together.
    @Timeout(value = 2, unit = ChronoUnit.SECONDS)
    ReadRights.Right ask(UUID concern, String agency, @Nullable String worker) {
        return rights.ask(ids.requestId(), ids.traceparent(), new ReadRights.Question(concern, agency, worker));
    }
}
