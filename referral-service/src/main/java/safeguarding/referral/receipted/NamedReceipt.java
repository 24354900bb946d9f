package safeguarding.referral.receipted;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a version of something shared has come to an agency, and who says so. */
public record NamedReceipt(long version, @Schema(maxLength = 64) String agency, @Schema(maxLength = 100) String name,
        @Schema(maxLength = 100) String role, Instant receivedAt) {
}
