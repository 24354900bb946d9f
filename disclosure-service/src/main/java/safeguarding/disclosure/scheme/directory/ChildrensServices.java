package safeguarding.disclosure.scheme.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.WebApplicationException;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

import safeguarding.kit.problem.Faults;
import safeguarding.kit.request.RequestIds;

/** Whom a child in danger can be referred to: a slug that is nobody's would be a referral that nobody reads. */
@ApplicationScoped
public class ChildrensServices {

    private static final Logger LOG = Logger.getLogger(ChildrensServices.class);
    private static final String TYPE = "CHILDRENS_SERVICES";

    private final AgencyDirectory directory;
    private final RequestIds ids;

    ChildrensServices(@RestClient AgencyDirectory directory, RequestIds ids) {
        this.directory = directory;
        this.ids = ids;
    }

    /** 422 for any other agency. A call that may take seconds must not hold a database connection. */
    @Transactional(Transactional.TxType.NEVER)
    public void require(String slug) {
        if (!isListed(slug)) {
            Faults faults = new Faults();
            faults.add("/agency", "The directory knows no children's services by this slug.");
            faults.throwIfAny();
        }
    }

    private boolean isListed(String slug) {
        try {
            return directory.read(slug, ids.requestId(), ids.traceparent()).isOpenAs(TYPE);
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == 404) {
                return false;
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
