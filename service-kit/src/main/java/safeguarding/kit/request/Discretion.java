package safeguarding.kit.request;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;

/**
 * Whether what is done at this moment must not show when exactly: somebody who is not to be known may be recognised by the
 * minute in which he wrote or rang.
 */
@ApplicationScoped
public class Discretion {

    private final RequestIds ids;

    Discretion(RequestIds ids) {
        this.ids = ids;
    }

    public boolean isAsked() {
        // Outside a request nobody has asked for it.
        ArcContainer beans = Arc.container();
        return beans != null && beans.requestContext().isActive() && ids.isDiscreet();
    }

    /**
     * Asks for it, for a request that somebody known makes for one who is not. The request has another id from then on, since
     * most begin with the time.
     */
    public void ask() {
        ids.beDiscreet();
    }

    /** An id that says nothing of when it was made: UUID version 4, where ours begin with the time (RFC 9562). */
    public static UUID newId() {
        return UUID.randomUUID();
    }
}
