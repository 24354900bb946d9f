package safeguarding.registry.person;

import java.util.UUID;

/** Two records, in no order. */
public record Pair(UUID one, UUID other) {

    public Pair {
        if (one.compareTo(other) > 0) {
            UUID swapped = one;
            one = other;
            other = swapped;
        }
    }
}
