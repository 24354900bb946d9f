package safeguarding.referral.invitation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import safeguarding.referral.decision.Decider;

/** That an agency is deliberately not invited: a decision like any other. */
public record LeftOut(@Schema(maxLength = 2000) String reason, Decider by) {
}
