package safeguarding.registry.gathering;

import java.util.Collection;
import java.util.UUID;

/** A service that holds records of its own and announces their changes. */
interface Owner {

    /** As the registry's tables name it. */
    String name();

    /** Asks for the present facts of these records, once for all of them. */
    LinkageAnswer gather(Collection<UUID> records, String requestId);
}
