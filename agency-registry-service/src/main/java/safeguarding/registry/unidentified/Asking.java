package safeguarding.registry.unidentified;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That somebody asked who an adult is, as it is kept; what was learnt of him is written where he is recorded.
 *
 * @param record of the adult
 * @param agency whose worker asked
 */
record Asking(UUID id, UUID record, String agency, String askedBy, LocalDate askedOn, Asked asked, Outcome outcome,
        LocalDate askAgainOn, Instant recordedAt) {

    /** Of whom it was asked; nobody is named. */
    enum Asked {
        CHILD,
        PARENT_OR_CARER,
        FAMILY_OR_FRIEND,
        PROFESSIONAL,
        THE_ADULT,
        SOMEBODY_ELSE
    }

    /** What came of it. */
    enum Outcome {
        NOTHING_NEW,
        MORE_IS_KNOWN,
        /** Who he is was said; until his record is named, or joined to one that is, he stays on the list. */
        NAMED
    }
}
