package safeguarding.referral.step;

import java.util.UUID;

import safeguarding.referral.decision.Decider;

/** A step as it is kept, with all that was said of it. */
record KeptStep(UUID id, UUID referral, NewStep step, Decider by) {
}
