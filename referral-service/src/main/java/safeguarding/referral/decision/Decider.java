package safeguarding.referral.decision;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The person who decided, and when. */
public record Decider(@Schema(maxLength = 255) String name, @Schema(maxLength = 64) String agency, Instant at) {
}
