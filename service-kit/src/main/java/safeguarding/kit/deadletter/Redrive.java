package safeguarding.kit.deadletter;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.narayana.jta.QuarkusTransaction;
import safeguarding.kit.caller.Caller;
import safeguarding.kit.hearing.Heard;
import safeguarding.kit.hearing.Patience;
import safeguarding.kit.problem.Refusal;
import safeguarding.kit.trail.Trail;

/** Drives a dead letter again. Its end and what follows from it are one transaction: it is not driven twice, and never half. */
@ApplicationScoped
@IfBuildProperty(name = "exchange.hears", stringValue = "true")
class Redrive {

    private static final Logger LOG = Logger.getLogger(Redrive.class);

    private final DeadLetters deadLetters;
    private final Addressee addressee;
    private final Caller caller;
    private final Trail trail;

    Redrive(DeadLetters deadLetters, Addressee addressee, Caller caller, Trail trail) {
        this.deadLetters = deadLetters;
        this.addressee = addressee;
        this.caller = caller;
        this.trail = trail;
    }

    void drive(UUID id) {
        // Whoever belongs to no agency is refused before it shows whether there is such a letter.
        caller.agency();
        Heard letter = deadLetters.find(id).orElseThrow(DeadLetterNotFound::new);
        try {
            Runnable act = addressee.again(letter);
            QuarkusTransaction.requiringNew().run(() -> end(id, act));
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException failure) {
            // Whatever a library wraps it in: the letter keeps waiting, and what matters is whether trying later can help.
            LOG.warnf("dead letter %s could not be driven again: %s", id, failure.getClass().getSimpleName());
            throw Patience.canPass(failure) ? new RedriveDelayed() : new StillDead();
        }
    }

    private void end(UUID id, Runnable act) {
        if (!deadLetters.redriven(id)) {
            throw new DeadLetterNotFound();
        }
        act.run();
        trail.noted("dead-letter.redriven", id);
    }
}
