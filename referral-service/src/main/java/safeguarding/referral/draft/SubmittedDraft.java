package safeguarding.referral.draft;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a draft has become a referral.
 *
 * @param location the referral's path at the gateway
 */
record SubmittedDraft(UUID id, long version, UUID referral, @Schema(maxLength = 200) String location,
        @Schema(maxItems = 100) List<@Size(max = 500) String> warnings) {
}
