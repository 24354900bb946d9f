package safeguarding.registry.gathering;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Which records an owner is asked for. */
record LinkageQuery(List<UUID> ids) {

    LinkageQuery(Collection<UUID> ids) {
        this(List.copyOf(ids));
    }
}
