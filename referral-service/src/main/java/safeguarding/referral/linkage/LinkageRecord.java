package safeguarding.referral.linkage;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole present set of facts of one referral or concern: what is not in it has gone. */
record LinkageRecord(UUID id, long version, @Schema(maxItems = 60) List<LinkedPerson> people,
        @Schema(maxItems = 200) List<LinkedConnection> connections, @Schema(maxItems = 1) List<LinkedConcern> concerns) {
}
