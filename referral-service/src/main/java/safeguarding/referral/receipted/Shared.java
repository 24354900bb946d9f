package safeguarding.referral.receipted;

import java.util.UUID;

import safeguarding.kit.trail.Chain;

/** A version of something that was shared and is to be received by name. */
public record Shared(String noun, UUID subject, long version, Chain chain) {
}
