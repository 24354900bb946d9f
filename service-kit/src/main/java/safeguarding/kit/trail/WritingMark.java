package safeguarding.kit.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;

/** Remembers that the running request has written to the trail. */
@ApplicationScoped
class WritingMark {

    private final Here here;

    WritingMark(Here here) {
        this.here = here;
    }

    void set() {
        try {
            here.write();
        } catch (ContextNotActiveException outsideARequest) {
            // A router or a relay answers to nobody.
            return;
        }
    }

    boolean isSet() {
        return here.isWritten();
    }

    /** One for each request. */
    @RequestScoped
    static class Here {

        private boolean written;

        void write() {
            written = true;
        }

        boolean isWritten() {
            return written;
        }
    }
}
