package safeguarding.disclosure.scheme.decision;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.disclosure.deliberation.NewDecision;
import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.Digests;

/**
 * A decision on an application as it is kept: the same record as of any other decision on a disclosure, by the same rules.
 *
 * @param number its place among those on one application
 * @param corrects the record that this one puts right, and why it was wrong
 * @param follows the decision before, which this one takes the place of
 * @param rules the edition by which it was checked
 * @param wordingDigest SHA-256 of the exact words in UTF-8
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApplicationDecision(UUID id, int number, UUID application, @Schema(maxLength = 100) String decider,
        @Nullable UUID corrects, @Schema(maxLength = 2000) @Nullable String why, @Nullable UUID follows,
        @Schema(maxLength = 100) String rules, Instant decidedAt,
        @Schema(maxLength = 71) @Nullable String wordingDigest, NewDecision decision) {

    /** As it is kept: with the digest of its exact words. */
    public static ApplicationDecision made(Place place, String rules, Instant now, NewDecision said) {
        String wording = said.wording();
        String digest = wording == null ? null : Digests.sha256(wording.getBytes(StandardCharsets.UTF_8));
        return new ApplicationDecision(Ids.next(), place.number(), place.application(), place.decider(), place.corrects(),
                place.why(), place.follows(), rules, now, digest, said);
    }

    /** Where a decision stands among those on one application. */
    public record Place(int number, UUID application, String decider, @Nullable UUID corrects, @Nullable String why,
            @Nullable UUID follows) {
    }

    @Override
    public String toString() {
        return "ApplicationDecision[…]";
    }
}
