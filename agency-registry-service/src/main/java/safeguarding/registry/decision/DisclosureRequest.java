package safeguarding.registry.decision;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.registry.circle.Concern;
import safeguarding.registry.routing.Routed;

/**
 * That officers have to decide whether one agency is told of one concern because of its work with one person.
 *
 * @param concernVersion the owner's version of the concern when it was last asked: what a later one says, nobody has weighed
 * @param standing that the ledger asks it now
 * @param version how often something was announced of it
 */
record DisclosureRequest(Key key, String kind, String concernClass, long concernVersion, boolean standing, long version) {

    /**
     * What a decision is about: one that was made for one child, or for the school before a merger, does not hold for another,
     * nor one about the man whom the concern named before it was corrected.
     *
     * @param subject the record of the person whom the concern is about
     */
    record Key(UUID concern, UUID subject, UUID involvement, String agency) {

        /** Made out of the four, so that it is the same whenever and wherever it is worked out. */
        UUID id() {
            return UUID.nameUUIDFromBytes(
                    ("disclosure request " + concern + " " + subject + " " + involvement + " " + agency)
                            .getBytes(StandardCharsets.UTF_8));
        }
    }

    static Key keyOf(Concern concern, Routed routed) {
        return new Key(concern.id(), concern.subject(), routed.involvement(), routed.agency());
    }

    /** As it is now asked; the same when nothing of it is new. */
    static DisclosureRequest asked(@Nullable DisclosureRequest before, Key key, Concern concern) {
        DisclosureRequest now = new DisclosureRequest(key, concern.kind(), concern.concernClass(), concern.version(), true,
                before == null ? 0 : before.version);
        return before == null || !now.equals(before) ? now.next() : before;
    }

    DisclosureRequest withdrawn() {
        return standing ? new DisclosureRequest(key, kind, concernClass, concernVersion, false, version).next() : this;
    }

    private DisclosureRequest next() {
        return new DisclosureRequest(key, kind, concernClass, concernVersion, standing, version + 1);
    }
}
