package safeguarding.disclosure.decision;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.disclosure.deliberation.NewDecision;

/**
 * A decision as it is kept, for the officers of the agency that made it.
 *
 * @param number its place among those on one request
 * @param agency who is disclosed to or not; none where it is somebody who is no agency
 * @param corrects the record that this one puts right, and why it was wrong
 * @param follows the decision before, which this one takes the place of
 * @param rules the edition by which it was checked
 * @param wordingDigest SHA-256 of the exact words in UTF-8
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionView(UUID id, int number, UUID request, UUID concern, @Schema(maxLength = 100) @Nullable String agency,
        @Schema(maxLength = 100) String decider, @Nullable UUID corrects, @Schema(maxLength = 2000) @Nullable String why,
        @Nullable UUID follows, @Schema(maxLength = 100) String rules, Instant decidedAt,
        @Schema(maxLength = 71) @Nullable String wordingDigest, NewDecision decision) {

    @Override
    public String toString() {
        return "DecisionView[…]";
    }
}
