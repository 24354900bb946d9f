package safeguarding.registry.suggestion;

import java.util.List;
import java.util.UUID;

import safeguarding.registry.person.PersonRecord;

/** Two records that may be of one human, as they stand now. */
record Suggestion(UUID id, long version, State state, PersonRecord one, PersonRecord other, ScoreView score) {

    /** Worked out from the humans' decisions that stand, so that whoever takes one back opens the question again. */
    enum State {
        OPEN,
        /** Humans do not agree: somebody of an agency that took no part settles it, and until then the two are held apart. */
        DISPUTED,
        CONFIRMED,
        REJECTED,
        /** The two are held to be of one human by other ties. */
        JOINED
    }

    List<PersonRecord> records() {
        return List.of(one, other);
    }
}
