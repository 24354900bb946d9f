package safeguarding.referral.child;

import java.util.UUID;

import safeguarding.kit.identity.PersonIdentity;

/** What identifies a child of a referral, and nothing more. */
public record ChildFact(UUID id, UUID referral, PersonIdentity identity, boolean unborn) {

    /** An unborn child has as a rule nothing to be recognised by. */
    public boolean identified() {
        return !identity.names().isEmpty() || !identity.identifiers().isEmpty();
    }
}
