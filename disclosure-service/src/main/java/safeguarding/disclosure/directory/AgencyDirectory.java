package safeguarding.disclosure.directory;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.WebApplicationException;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

import safeguarding.kit.request.RequestIds;

/** The registry's directory of agencies, asked at the moment in which it matters. */
@ApplicationScoped
public class AgencyDirectory {

    private static final Logger LOG = Logger.getLogger(AgencyDirectory.class);
    private static final int NOT_FOUND = 404;

    private final RegistryAgencies registry;
    private final RequestIds ids;

    AgencyDirectory(@RestClient RegistryAgencies registry, RequestIds ids) {
        this.registry = registry;
        this.ids = ids;
    }

    /** Empty where nobody has that slug. A call that may take seconds must not hold a database connection. */
    @Transactional(Transactional.TxType.NEVER)
    public Optional<ListedAgency> find(String slug) {
        try {
            return Optional.of(registry.read(slug, ids.requestId(), ids.traceparent()));
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == NOT_FOUND) {
                return Optional.empty();
            }
            throw unreachable(refused);
        } catch (RuntimeException failure) {
            throw unreachable(failure);
        }
    }

    private DirectoryUnreachable unreachable(RuntimeException failure) {
        LOG.warnf("the directory could not be asked, request %s: %s", ids.requestId(), failure.getClass().getName());
        return new DirectoryUnreachable();
    }
}
