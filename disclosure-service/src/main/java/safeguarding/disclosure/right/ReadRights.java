package safeguarding.disclosure.right;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.request.RequestIds;

/** Whether an agency may read a concern that another one recorded. The answer holds for this moment and is not kept. */
@ApplicationScoped
public class ReadRights {

    private static final Logger LOG = Logger.getLogger(ReadRights.class);

    private final RegistryReadRights registry;
    private final RequestIds ids;

    ReadRights(@RestClient RegistryReadRights registry, RequestIds ids) {
        this.registry = registry;
        this.ids = ids;
    }

    /**
     * Empty for no, also to a worker who stands too near. A call that may take seconds must not hold a database connection, so
     * a running transaction is a mistake.
     */
    @Transactional(Transactional.TxType.NEVER)
    public Optional<Permission> permissionFor(UUID concern, String agency, @Nullable String worker) {
        ReadAnswer answer = ask(new ReadQuestion(concern, agency, worker));
        if (!answer.permitted() || answer.detail() == null || answer.concernVersion() == null) {
            return Optional.empty();
        }
        // Where nobody says that addresses may be shown, they are not.
        boolean withheld = !Boolean.FALSE.equals(answer.addressesWithheld());
        return Optional.of(new Permission(answer.detail(), answer.concernVersion(),
                answer.requests() == null ? List.of() : answer.requests(), withheld));
    }

    private ReadAnswer ask(ReadQuestion question) {
        try {
            return registry.ask(question, ids.requestId(), ids.traceparent());
        } catch (RuntimeException failure) {
            // No token, no connection, no time, a status or an answer nobody expected: whatever it was, nobody said yes.
            LOG.warnf("the registry could not be asked, request %s: %s", ids.requestId(), failure.getClass().getName());
            throw new RegistryUnreachable();
        }
    }
}
