package safeguarding.gateway.inbox;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Something in the inbox that tells of no concern.
 *
 * @param reference of whom it is, as the agency calls him; null where it is of nobody whom it could know by it
 * @param path of the page where it is seen to; empty where there is none
 */
public record Besides(Kind kind, @Nullable String reference, Instant at, String path) {

    private static final String AT_DISCLOSURE = "/disclosure/v1/involvement-enquiries/";

    /** What it says, and what somebody has to do. */
    public enum Kind {

        ENQUIRY("An offender has said that your agency works with a family around him",
                "Whoever manages him asks whether it does, and with whom. Look in your own records and answer.",
                "/desk/involvement-enquiries"),
        REASSIGNMENT("A worker of your agency must not work with this person",
                "Let somebody else do the work, and say that somebody else does.", "/desk/reassignments"),
        GLASS_BROKEN("Somebody who was not told has opened a concern that your agency recorded",
                "Look at the reason, and say whether it was right.", "/desk/break-glass"),
        ADDRESS_PROTECTED("Where this person lives is to be shown to nobody but a few",
                "Heed it in what you have of this person yourselves.", "/desk/address-protections"),
        PROTECTION_REVIEW("You wanted to look again by now whether this person\u2019s address is still to be protected",
                "It is protected until you lift that.", "/desk/address-protections"),
        RESTRICTION_REVIEW("You wanted to look again by now whether a concern is still not to be shared without asking",
                "It is not shared until a disclosure officer of your agency lifts that.", "/desk/share-restrictions"),
        DRAFT_REMINDER("A referral that your agency has begun waits to be submitted",
                "Submit it, or say why it is given up. The list of drafts says which.", "/desk/drafts"),
        DRAFT_LEFT("A referral that your agency has begun was not submitted in time",
                "Submit it now, or say why it is given up. The list of drafts says which role is told.", "/desk/drafts"),
        INVITATION("Your agency is invited to a strategy discussion", "Look at it, and say what you bring.",
                "/desk/discussions"),
        INVITATION_RECALL("Your agency is invited to a strategy discussion no more", "It is not to be, or is held without you.",
                ""),
        OTHER("Something for your agency that this page does not know yet", "Your agency\u2019s own system can read it.", "");

        private final String says;
        private final String todo;
        private final String path;

        Kind(String says, String todo, String path) {
            this.says = says;
            this.todo = todo;
            this.path = path;
        }

        public String says() {
            return says;
        }

        public String todo() {
            return todo;
        }

        /** A reminder of an enquiry is of an enquiry. */
        private static Kind of(InboxItem item) {
            if (item.notice() != null) {
                return ENQUIRY;
            }
            for (Kind kind : values()) {
                if (kind.name().equals(item.kind())) {
                    return kind;
                }
            }
            return OTHER;
        }
    }

    static Besides of(InboxItem item) {
        InboxItem.About about = item.about();
        Kind kind = Kind.of(item);
        return new Besides(kind, about == null ? null : about.yourReference(), item.putAt(), path(kind, item.concern()));
    }

    /** An enquiry is answered on a page of its own. */
    private static String path(Kind kind, InboxItem.@Nullable Pointed to) {
        String pointer = to == null ? null : to.pointer();
        return pointer != null && pointer.startsWith(AT_DISCLOSURE)
                ? kind.path + "/" + pointer.substring(AT_DISCLOSURE.length())
                : kind.path;
    }
}
