package safeguarding.referral.vicinity;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Who is near whom, at this moment. Nothing is kept for later: who is who, and who may read, can change at any time. */
@ApplicationScoped
public class Vicinities {

    private static final Logger LOG = Logger.getLogger(Vicinities.class);

    private final VicinityEnquiry registry;

    Vicinities(VicinityEnquiry registry) {
        this.registry = registry;
    }

    /**
     * Nothing for an agency that is not of the person's circle, nor for a worker of it who stands too near to anybody there
     * (ADR 0044), nor where there is nobody. 503 when that could not be found out.
     */
    public Optional<Vicinity> of(String agency, @Nullable String worker, UUID record) {
        return decision(asked(agency, worker, record));
    }

    static Optional<Vicinity> decision(RegistryVicinities.Answer answer) {
        if (Boolean.FALSE.equals(answer.known())) {
            return Optional.empty();
        }
        if (!Boolean.TRUE.equals(answer.known()) || answer.people() == null) {
            throw new VicinityNotAnswered();
        }
        Vicinity vicinity = new Vicinity(answer.people());
        if (vicinity.subject().isEmpty()) {
            throw new VicinityNotAnswered();
        }
        return Optional.of(vicinity);
    }

    private RegistryVicinities.Answer asked(String agency, @Nullable String worker, UUID record) {
        try {
            return registry.ask(record, agency, worker);
        } catch (RuntimeException unanswered) {
            // Down, slow, without a token for us, or not understood: whatever it was, nobody has permitted anything.
            LOG.warnf("the registry did not answer a question about a vicinity: %s", unanswered.getClass().getName());
            throw new VicinityNotAnswered();
        }
    }
}
