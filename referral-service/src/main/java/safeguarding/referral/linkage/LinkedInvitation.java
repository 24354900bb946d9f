package safeguarding.referral.linkage;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import safeguarding.referral.invitation.InvitationFact;

/**
 * Who is invited to a strategy discussion, but for whoever convened it; to one that is not to be, nobody.
 *
 * @param children the records of those about whom it is
 */
record LinkedInvitation(@Schema(maxItems = 200) List<LinkedInvitee> invitees, @Schema(maxItems = 30) List<UUID> children) {

    /**
     * An agency that is invited.
     *
     * @param waits whether it has something of it before it: it is not over, or its note has not come there yet
     */
    record LinkedInvitee(@Schema(maxLength = 64) String agency, boolean waits) {
    }

    static LinkedInvitation of(InvitationFact fact) {
        return new LinkedInvitation(
                fact.agencies().stream().map(agency -> new LinkedInvitee(agency, fact.waiting().contains(agency))).toList(),
                fact.children());
    }
}
