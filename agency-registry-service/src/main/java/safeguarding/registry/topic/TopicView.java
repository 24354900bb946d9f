package safeguarding.registry.topic;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * An agency's topic as it sees it.
 *
 * @param groupPrefix with what the name of a group must begin in which the agency's systems read
 * @param readable whether the agency's systems may read it at the broker; a moment after it was opened or closed
 * @param sentUpTo the cursor of the inbox behind the last item that the broker has
 * @param failingSince since when the broker has not taken what is due; nothing while it does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TopicView(@Schema(maxLength = 84, examples = "safeguarding.agency.larkfield-primary-invented") String topic,
        @Schema(maxLength = 65, examples = "larkfield-primary-invented.") String groupPrefix, long version, TopicState state,
        boolean readable, @Schema(maxLength = 64) String sentUpTo, @Nullable Instant failingSince) {
}
