package safeguarding.referral.linkage;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.identity.Identifier;
import safeguarding.kit.identity.PartialDate;
import safeguarding.kit.identity.PersonIdentity;
import safeguarding.kit.identity.PersonName;
import safeguarding.referral.adult.AdultFact;
import safeguarding.referral.child.ChildFact;
import safeguarding.referral.intake.PersonKind;

/** What identifies a person of a referral. */
record LinkedPerson(UUID id, PersonKind kind, boolean identified, boolean unborn,
        @Schema(maxItems = 20) List<PersonName> names, @Nullable PartialDate born,
        @Schema(maxItems = 20) List<Identifier> identifiers) {

    static LinkedPerson of(ChildFact child) {
        return of(child.id(), PersonKind.CHILD, child.identified(), child.unborn(), child.identity());
    }

    static LinkedPerson of(AdultFact adult) {
        return of(adult.id(), PersonKind.ADULT, adult.identified(), false, adult.identity());
    }

    private static LinkedPerson of(UUID id, PersonKind kind, boolean identified, boolean unborn, PersonIdentity identity) {
        return new LinkedPerson(id, kind, identified, unborn, identity.names(), identity.born(), identity.identifiers());
    }
}
