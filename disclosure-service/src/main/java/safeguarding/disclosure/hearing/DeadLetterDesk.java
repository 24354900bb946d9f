package safeguarding.disclosure.hearing;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;

/** Shows the dead letters, drives them again or puts them aside, and leaves word of it. */
@ApplicationScoped
class DeadLetterDesk {

    private final DeadLetters deadLetters;
    private final Hearer hearer;
    private final ContentVersions contents;
    private final Caller caller;
    private final Trail trail;

    DeadLetterDesk(DeadLetters deadLetters, Hearer hearer, ContentVersions contents, Caller caller, Trail trail) {
        this.deadLetters = deadLetters;
        this.hearer = hearer;
        this.contents = contents;
        this.caller = caller;
        this.trail = trail;
    }

    @Transactional
    DeadLettersView waiting() {
        trail.noted("dead-letters.looked-into", null);
        return new DeadLettersView(deadLetters.waiting());
    }

    @Transactional
    void redrive(UUID id) {
        // Whoever belongs to no agency is refused before it shows whether there is such a letter.
        caller.agency();
        Heard letter = deadLetters.lock(id).orElseThrow(DeadLetterNotFound::new);
        try {
            hearer.hear(letter);
        } catch (Hearer.Unfit unfit) {
            throw new StillDead();
        }
        deadLetters.redriven(id);
        trail.noted("dead-letter.redriven", id);
    }

    @Transactional
    void dismiss(UUID id, NewDismissal dismissal) {
        caller.agency();
        if (!deadLetters.dismiss(id)) {
            throw new DeadLetterNotFound();
        }
        trail.wrote("dead-letter.dismissed", id, contents.keep(id, 1, dismissal));
    }
}
