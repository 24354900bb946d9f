package safeguarding.disclosure.linkage;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The records found, in the order in which they were asked for, and the ids under which there is nothing. */
record LinkageAnswer(@Schema(maxItems = 500) List<LinkageRecord> records, @Schema(maxItems = 500) List<UUID> missing) {
}
