package safeguarding.registry.invitee;

import java.util.UUID;

import safeguarding.registry.routing.Situation.Tie;

/**
 * Why an agency belongs there.
 *
 * @param child the record of the child of the question
 */
record InviteeTie(Kind kind, UUID child) {

    /** With whom the agency works. */
    enum Kind {
        CHILD,
        SIBLING,
        /** An adult who is connected to the child. */
        ADULT;

        static Kind of(Tie tie) {
            return switch (tie) {
                case SUBJECT -> CHILD;
                case SIBLING -> SIBLING;
                case CONNECTED -> ADULT;
            };
        }
    }
}
