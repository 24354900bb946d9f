package safeguarding.registry.delivery;

import org.jspecify.annotations.Nullable;

/** What an item in an inbox says. */
public enum ItemKind {
    /** There is a concern about somebody around a person you work with. */
    NOTICE,
    /** A concern you were told of has been corrected; read it again. */
    CORRECTION,
    /** You were told on a tie that does not hold: set aside what you read, and confirm it. */
    RECALL,
    /** An offender has said that you work with a family around him; whoever manages him asks whether you do. */
    ENQUIRY,
    /** Nobody has taken up a notice yet, and half the time for it has passed. */
    REMINDER,
    /** Nobody has taken up a notice in time, and the next role is told; the notice says which. */
    ESCALATION,
    /** A worker of your agency must not work with this person: let somebody else do it. */
    REASSIGNMENT,
    /** Somebody who was not told has opened a concern that your agency recorded: say whether that was right. */
    GLASS_BROKEN,
    /** Where this person lives is to be shown to nobody but a few: heed it in what you have of him yourself. */
    ADDRESS_PROTECTED,
    /** You wanted to look again by now whether this person's address is still to be protected. It is, until you lift it. */
    PROTECTION_REVIEW,
    /**
     * You wanted to look again by now whether a concern is still not to be shared without asking. It is not, until you lift it.
     */
    RESTRICTION_REVIEW,
    /** A referral that your agency has begun waits to be submitted. */
    DRAFT_REMINDER,
    /** A referral that your agency has begun was not submitted in time; the role that is told stands in the list of drafts. */
    DRAFT_LEFT,
    /** You are invited to a strategy discussion. */
    INVITATION,
    /** You are invited to it no more: it is not to be, or is held without you. */
    INVITATION_RECALL;

    /** What such an item is about, as the trail calls it. */
    public String subject() {
        return switch (this) {
            case NOTICE, CORRECTION, RECALL, ENQUIRY, REMINDER, ESCALATION -> "notice";
            case REASSIGNMENT -> "reassignment";
            case GLASS_BROKEN -> "break-glass";
            case ADDRESS_PROTECTED, PROTECTION_REVIEW -> "address-protection";
            case RESTRICTION_REVIEW -> "share-restriction";
            case DRAFT_REMINDER, DRAFT_LEFT -> "draft";
            case INVITATION, INVITATION_RECALL -> "invitation";
        };
    }

    /** Where what it is about is read, at the gateway; nothing for a line of the ledger, which points to a concern. */
    @Nullable
    String path() {
        return switch (this) {
            case NOTICE, CORRECTION, RECALL, ENQUIRY, REMINDER, ESCALATION -> null;
            case REASSIGNMENT -> "/registry/v1/reassignments";
            case GLASS_BROKEN -> "/registry/v1/break-glass-openings";
            case ADDRESS_PROTECTED, PROTECTION_REVIEW -> "/registry/v1/address-protections";
            case RESTRICTION_REVIEW -> "/registry/v1/share-restrictions";
            case DRAFT_REMINDER, DRAFT_LEFT -> "/referral/v1/referral-drafts";
            case INVITATION, INVITATION_RECALL -> "/referral/v1/strategy-discussions";
        };
    }
}
