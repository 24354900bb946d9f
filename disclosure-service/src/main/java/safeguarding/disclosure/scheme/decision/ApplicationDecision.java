package safeguarding.disclosure.scheme.office;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.disclosure.deliberation.NewDecision;

/**
 * A decision on an application as it is kept: the same record as of any other decision on a disclosure, by the same rules.
 *
 * @param number its place among those on one application
 * @param follows the decision before, which this one takes the place of
 * @param rules the edition by which it was checked
 * @param wordingDigest SHA-256 of the exact words in UTF-8
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApplicationDecision(UUID id, int number, UUID application, @Schema(maxLength = 100) String decider,
        @Nullable UUID follows, @Schema(maxLength = 100) String rules, Instant decidedAt,
        @Schema(maxLength = 71) @Nullable String wordingDigest, NewDecision decision) {

    @Override
    public String toString() {
        return "ApplicationDecision[…]";
    }
}
