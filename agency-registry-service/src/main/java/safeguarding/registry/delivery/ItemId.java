package safeguarding.registry.delivery;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * By which a receiver knows an item again: the same however often and by whatever channel it comes, and of no other meaning.
 */
public final class ItemId {

    private ItemId() {
    }

    public static String of(String agency, long position) {
        return "item_" + UUID.nameUUIDFromBytes((agency + "/" + position).getBytes(StandardCharsets.UTF_8));
    }
}
