package safeguarding.referral.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import safeguarding.referral.form.Place;

/** What one list of a form may be called elsewhere in it, by the client's own refs and by our ids. */
final class References {

    private final Set<UUID> known;
    private final Supplier<UUID> newId;
    private final Map<String, UUID> names = new HashMap<>();

    References(Set<UUID> known, Supplier<UUID> newId) {
        this.known = known;
        this.newId = newId;
    }

    /** The id of one entry: the known one that it states, or a new one. */
    UUID enrol(Place place, @Nullable UUID stated, @Nullable String ref) {
        UUID id = stated == null ? newId.get() : stated;
        if (stated != null && !known.contains(stated)) {
            place.wrong("id", "This referral has no entry of that id here. Leave it out for a new one.");
        }
        if (names.putIfAbsent(id.toString(), id) != null) {
            place.wrong("id", "Another entry of this list has the same id.");
        }
        if (ref != null && names.putIfAbsent(ref, id) != null) {
            place.wrong("ref", "Another entry of this list has the same ref.");
        }
        return id;
    }

    /** Null, with a fault, where the name leads nowhere. */
    @Nullable
    UUID follow(Place place, String member, String name) {
        UUID found = names.get(name);
        if (found == null) {
            place.wrong(member, "No entry of this body has that ref or id.");
        }
        return found;
    }
}
