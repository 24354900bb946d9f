package safeguarding.referral.reference;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.UUID;

/**
 * The id by which those of one discussion, or of one disagreement, name a child to each other. Out of it nobody gets the
 * referrer's record id, and the same child has another one everywhere else.
 */
public final class ChildReference {

    private ChildReference() {
    }

    public static UUID of(UUID scope, UUID child) {
        ByteBuffer both = ByteBuffer.allocate(4 * Long.BYTES).putLong(scope.getMostSignificantBits())
                .putLong(scope.getLeastSignificantBits()).putLong(child.getMostSignificantBits())
                .putLong(child.getLeastSignificantBits());
        ByteBuffer digest = ByteBuffer.wrap(sha256(both.array()));
        // A UUID of one's own making (RFC 9562, section 5.8).
        long most = (digest.getLong() & ~0xF000L) | 0x8000L;
        long least = (digest.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(most, least);
    }

    /** The child that is meant, whether by this reference or by the record id that the referrer and the hub know. */
    public static UUID resolved(UUID scope, UUID given, Collection<UUID> children) {
        return children.stream().filter(child -> of(scope, child).equals(given)).findFirst().orElse(given);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
