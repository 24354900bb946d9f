package safeguarding.referral.linkage;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer for a batch. */
record LinkageRecords(@Schema(maxItems = 500) List<LinkageRecord> records, @Schema(maxItems = 500) List<UUID> missing) {
}
