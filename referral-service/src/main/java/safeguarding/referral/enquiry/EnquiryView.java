package safeguarding.referral.enquiry;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * An enquiry as recorded.
 *
 * @param by the person who asked, where the agency's system named one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
record EnquiryView(UUID id, UUID referral, NewEnquiry enquiry, @Schema(maxLength = 64) String recordedBy,
        @Schema(maxLength = 255) @Nullable String by, Instant recordedAt) {
}
