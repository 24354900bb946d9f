package safeguarding.referral.linkage;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The whole present set of facts of one referral, concern or strategy discussion: what is not in it has gone.
 *
 * @param invitation of a strategy discussion
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LinkageRecord(UUID id, long version, @Schema(maxItems = 60) List<LinkedPerson> people,
        @Schema(maxItems = 200) List<LinkedConnection> connections, @Schema(maxItems = 1) List<LinkedConcern> concerns,
        @Nullable LinkedInvitation invitation) {
}
