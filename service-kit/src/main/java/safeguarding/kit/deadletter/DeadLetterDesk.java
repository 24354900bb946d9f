package safeguarding.kit.deadletter;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.arc.properties.IfBuildProperty;
import safeguarding.kit.caller.Caller;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;

/** Shows the dead letters and puts them aside, and leaves word of it. */
@ApplicationScoped
@IfBuildProperty(name = "exchange.hears", stringValue = "true")
class DeadLetterDesk {

    private final DeadLetters deadLetters;
    private final ContentVersions contents;
    private final Caller caller;
    private final Trail trail;

    DeadLetterDesk(DeadLetters deadLetters, ContentVersions contents, Caller caller, Trail trail) {
        this.deadLetters = deadLetters;
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
    void dismiss(UUID id, NewDismissal dismissal) {
        // Whoever belongs to no agency is refused before it shows whether there is such a letter.
        caller.agency();
        if (!deadLetters.dismiss(id)) {
            throw new DeadLetterNotFound();
        }
        trail.wrote("dead-letter.dismissed", id, contents.keep(id, 1, dismissal));
    }
}
