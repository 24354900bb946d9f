package safeguarding.disclosure.enquiry;

import java.util.Optional;

/** Where an enquiry stands. */
enum EnquiryState {
    OPEN,
    ANSWERED,
    /** What made somebody ask was taken back. */
    WITHDRAWN;

    /** What can happen to it. */
    enum Act {
        ANSWER,
        WITHDRAW
    }

    /** The table of edges: where the act leads from here; empty when it is refused. */
    Optional<EnquiryState> after(Act act) {
        return Optional.ofNullable(switch (this) {
            // An answer is put right by another one.
            case OPEN, ANSWERED -> standing(act);
            case WITHDRAWN -> null;
        });
    }

    private static EnquiryState standing(Act act) {
        return switch (act) {
            case ANSWER -> ANSWERED;
            case WITHDRAW -> WITHDRAWN;
        };
    }
}
