package safeguarding.registry.decision;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.registry.circle.Concern;
import safeguarding.registry.routing.Routed;

/**
 * That officers have to decide whether one agency is told of one concern because of its work with one person.
 *
 * @param standing that the ledger asks it now
 * @param version how often something was announced of it
 */
record DisclosureRequest(Key key, String kind, String concernClass, boolean standing, long version) {

    /**
     * What a decision is about: one that was made for one child, or for the school before a merger, does not hold for another.
     */
    record Key(UUID concern, UUID involvement, String agency) {

        /** Made out of the three, so that it is the same whenever and wherever it is worked out. */
        UUID id() {
            return UUID.nameUUIDFromBytes(("disclosure request " + concern + " " + involvement + " " + agency)
                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    static Key keyOf(Concern concern, Routed routed) {
        return new Key(concern.id(), routed.involvement(), routed.agency());
    }

    /** As it is now asked; the same when nothing of it is new. */
    static DisclosureRequest asked(@Nullable DisclosureRequest before, Key key, Concern concern) {
        if (before == null) {
            return new DisclosureRequest(key, concern.kind(), concern.concernClass(), true, 1);
        }
        DisclosureRequest now = new DisclosureRequest(key, concern.kind(), concern.concernClass(), true, before.version);
        return now.equals(before) ? before : now.next();
    }

    DisclosureRequest withdrawn() {
        return standing ? new DisclosureRequest(key, kind, concernClass, false, version).next() : this;
    }

    private DisclosureRequest next() {
        return new DisclosureRequest(key, kind, concernClass, standing, version + 1);
    }
}
