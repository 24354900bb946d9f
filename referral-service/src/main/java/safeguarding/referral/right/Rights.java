package safeguarding.referral.right;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What an agency may read of a concern, at this moment. Nothing is kept for later: a recall works as soon as it is made. */
@ApplicationScoped
public class Rights {

    private static final Logger LOG = Logger.getLogger(Rights.class);

    private final RegistryEnquiry registry;

    Rights(RegistryEnquiry registry) {
        this.registry = registry;
    }

    /**
     * Nothing for an agency that may not read it, nor for a worker of it who stands too near. Refuses with 503 when that could
     * not be found out.
     */
    public Optional<Permission> of(String agency, @Nullable String worker, UUID concern) {
        return decision(asked(agency, worker, concern));
    }

    static Optional<Permission> decision(ReadRights.Right right) {
        if (Boolean.FALSE.equals(right.permitted())) {
            return Optional.empty();
        }
        if (!Boolean.TRUE.equals(right.permitted()) || right.detail() == null || right.concernVersion() == null) {
            throw new RightsNotAnswered();
        }
        // Where nobody says that addresses may be shown, they are not.
        boolean withheld = !Boolean.FALSE.equals(right.addressesWithheld());
        return Optional.of(new Permission(right.detail(), right.concernVersion(), withheld));
    }

    private ReadRights.Right asked(String agency, @Nullable String worker, UUID concern) {
        try {
            return registry.ask(concern, agency, worker);
        } catch (RuntimeException unanswered) {
            // Down, slow, without a token for us, or not understood: whatever it was, nobody has permitted anything.
            LOG.warnf("the registry did not answer a question about a right to read: %s", unanswered.getClass().getName());
            throw new RightsNotAnswered();
        }
    }
}
