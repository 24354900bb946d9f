package safeguarding.gateway.inbox;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Something in the inbox that tells of no concern.
 *
 * @param reference of whom it is, as the agency calls him; null where it is of nobody whom it could know by it
 * @param path of the page where it is answered; null where there is none
 * @param takenUp whether somebody has done what it asks for
 */
public record Besides(Kind kind, @Nullable String reference, Instant at, @Nullable String path, boolean takenUp) {

    private static final String AT_DISCLOSURE = "/disclosure/v1/involvement-enquiries/";

    /** What it says, and what somebody has to do. */
    public enum Kind {

        ENQUIRY("An offender has said that your agency works with a family around him",
                "Whoever manages him asks whether it does, and with whom. Look in your own records and answer."),
        REASSIGNMENT("A worker of your agency must not work with this person",
                "Let somebody else do the work, and say that somebody else does."),
        GLASS_BROKEN("Somebody who was not told has opened a concern that your agency recorded",
                "Look at the reason, and say whether it was right."),
        ADDRESS_PROTECTED("Where this person lives is to be shown to nobody but a few",
                "Heed it in what you have of this person yourselves."),
        PROTECTION_REVIEW("You wanted to look again by now whether this person\u2019s address is still to be protected",
                "It is protected until you lift that."),
        RESTRICTION_REVIEW("You wanted to look again by now whether a concern is still not to be shared without asking",
                "It is not shared until you lift that."),
        OTHER("Something for your agency that this page does not know yet", "Your agency\u2019s own system can read it.");

        private final String says;
        private final String todo;

        Kind(String says, String todo) {
            this.says = says;
            this.todo = todo;
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
        return new Besides(Kind.of(item), about == null ? null : about.yourReference(), item.putAt(), path(item.concern()),
                item.acknowledgedAt() != null);
    }

    private static @Nullable String path(InboxItem.@Nullable Pointed to) {
        String pointer = to == null ? null : to.pointer();
        return pointer != null && pointer.startsWith(AT_DISCLOSURE)
                ? "/desk/involvement-enquiries/" + pointer.substring(AT_DISCLOSURE.length())
                : null;
    }
}
