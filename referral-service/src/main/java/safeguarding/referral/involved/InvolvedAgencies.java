package safeguarding.referral.involved;

import java.util.Collection;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

/** Who works with the people around children, at this moment. Ask while no transaction is open. */
@ApplicationScoped
public class InvolvedAgencies {

    private static final Logger LOG = Logger.getLogger(InvolvedAgencies.class);

    private final InviteeEnquiry registry;

    InvolvedAgencies(InviteeEnquiry registry) {
        this.registry = registry;
    }

    /** Refuses with 503 when it could not be found out. */
    public Around around(Collection<UUID> children, Collection<String> agencies) {
        try {
            return registry.ask(new TreeSet<>(children), new TreeSet<>(agencies));
        } catch (RuntimeException unanswered) {
            LOG.warnf("the registry did not answer who is involved: %s", unanswered.getClass().getName());
            throw new InvolvementNotAnswered();
        }
    }
}
