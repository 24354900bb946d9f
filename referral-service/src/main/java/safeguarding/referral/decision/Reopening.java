package safeguarding.referral.decision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a hub came back to what it had decided, and why. */
public record Reopening(@Schema(maxLength = 2000) String reason, Decider by) {
}
