package safeguarding.referral.adult;

import java.util.UUID;

import safeguarding.kit.identity.PersonIdentity;

/** What identifies an adult of a referral, and nothing more. */
public record AdultFact(UUID id, UUID referral, PersonIdentity identity, boolean identified) {
}
