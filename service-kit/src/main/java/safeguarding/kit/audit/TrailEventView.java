package safeguarding.kit.audit;

import java.util.List;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/** An entry of the trail: the members of the line that is hashed, and the leaf that it is, once it is sealed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An entry of the trail. What is not known is absent, as in the line that is sealed.")
record TrailEventView(
        @Schema(examples = "concern.read", maxLength = 200) String action,
        @Schema(examples = "larkfield-primary-invented", maxLength = 100) String agency,
        @Schema(examples = "hips-sharing-agreement v1", maxLength = 200) @Nullable String agreement,
        @Schema(format = "uuid", description = "The entry that led to this one, here or at another service.") @Nullable String causation,
        @Schema(examples = "larkfield-primary-invented-system", maxLength = 100) String client,
        @Schema(format = "uuid", description = "The concern, or else the record, to whose chain this belongs.") @Nullable String correlation,
        @Schema(maxLength = 100, description = "The other agency: who was told, who asked.") @Nullable String counterparty,
        @Schema(examples = "PERMIT", maxLength = 6, pattern = "^(PERMIT|DENY|REVIEW)$") String decision,
        @Schema(maxLength = 80, description = "Of the salt and the content recorded or shown.") @Nullable String digest,
        @Schema(minimum = "0") @Nullable Integer hits,
        @Schema(format = "uuid") String id,
        @Schema(minimum = "0", description = "Absent until it is sealed, which takes at most a second.") @Nullable Long leaf,
        @Schema(maxLength = 200) String legalBasis,
        @Schema(format = "date-time") String occurredAt,
        @Schema(maxLength = 100) @Nullable String onBehalfOf,
        @Schema(maxLength = 10000, description = "The announcement as it was sent, a JSON text of ids and codes.") @Nullable String payload,
        @Schema(minimum = "1") long position,
        @Schema(examples = "safeguarding-child", maxLength = 200) String purpose,
        @Schema(format = "date-time") String recordedAt,
        @Schema(maxLength = 64) String requestId,
        @Schema(maxItems = 50) List<@Size(max = 100) String> roles,
        @Schema(format = "uuid") @Nullable String subject,
        @Schema(maxLength = 200) @Nullable String topic,
        @Schema(maxLength = 32) @Nullable String traceId,
        @Schema(minimum = "0") @Nullable Long version,
        @Schema(maxLength = 300) @Nullable String view) {
}
