package safeguarding.referral.decision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the referrer was told. */
public record Feedback(@Schema(maxLength = 4000) String text, Decider by) {
}
