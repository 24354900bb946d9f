package safeguarding.disclosure.scheme.undertaking;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A meeting with a recipient, and by which decision.
 *
 * @param wordingDigest SHA-256 of the exact words that were decided, so that what was to be said stays provable
 */
public record Given(UUID decision, @Schema(maxLength = 71) String wordingDigest, Meeting meeting) {

    @Override
    public String toString() {
        return "Given[…]";
    }
}
