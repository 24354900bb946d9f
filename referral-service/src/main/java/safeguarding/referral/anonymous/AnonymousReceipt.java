package safeguarding.referral.anonymous;

import java.util.List;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that an anonymous person gets, once. Whoever loses it cannot come back; nobody can look it up. */
@Schema(description = "Shown once. With the reference and the code whoever made the referral can come back to it without a name.")
record AnonymousReceipt(@Schema(maxLength = 11) String reference, @Schema(maxLength = 19) String code,
        @Schema(maxItems = 100) List<@Size(max = 500) String> warnings) {
}
