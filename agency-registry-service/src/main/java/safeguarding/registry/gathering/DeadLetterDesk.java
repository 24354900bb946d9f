package safeguarding.registry.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.trail.Trail;

/** Shows the dead letters, and leaves word of it. */
@ApplicationScoped
class DeadLetterDesk {

    private final DeadLetters deadLetters;
    private final Trail trail;

    DeadLetterDesk(DeadLetters deadLetters, Trail trail) {
        this.deadLetters = deadLetters;
        this.trail = trail;
    }

    @Transactional
    DeadLettersView waiting() {
        trail.noted("dead-letters.looked-into", null);
        return new DeadLettersView(deadLetters.waiting());
    }
}
