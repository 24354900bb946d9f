package safeguarding.disclosure.duty;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.disclosure.code.CodeList;
import safeguarding.disclosure.code.EnglishDay;
import safeguarding.disclosure.contact.Answer;
import safeguarding.disclosure.household.ReportedInvolvement;
import safeguarding.kit.request.RequestIds;

/** Whether an agency that was named may be asked outright: what the caller says of it is not enough. */
@ApplicationScoped
public class Duties {

    private static final Logger LOG = Logger.getLogger(Duties.class);

    private final RegistryDirectory registry;
    private final RequestIds ids;
    private final CodeList types;
    private final Clock clock;

    Duties(@RestClient RegistryDirectory registry, RequestIds ids, ObjectMapper json, Clock clock) {
        this.registry = registry;
        this.ids = ids;
        this.types = CodeList.named("duty-to-cooperate", json);
        this.clock = clock;
    }

    /**
     * True only where the caller says so and the registry knows an open agency of such a type. A call that may take seconds
     * must
     * not hold a database connection, so a running transaction is a mistake.
     */
    @Transactional(Transactional.TxType.NEVER)
    public boolean surelyCover(@Nullable ReportedInvolvement named) {
        if (named == null || named.underDuty() != Answer.YES) {
            return false;
        }
        Listed listed = listed(named.agency());
        return listed != null && listed.isOpen() && listed.type() != null
                && types.inUse(listed.type(), EnglishDay.today(clock));
    }

    private @Nullable Listed listed(String agency) {
        try {
            return registry.read(agency, ids.requestId(), ids.traceparent());
        } catch (RuntimeException failure) {
            // Not there, or no answer: nobody has said that it is under the duty.
            LOG.warnf("the registry did not say what an agency is, request %s: %s", ids.requestId(),
                    failure.getClass().getName());
            return null;
        }
    }
}
