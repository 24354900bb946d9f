package safeguarding.registry.conflict;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * That a worker is a person, or stands too near to him.
 *
 * @param agency the worker's
 * @param worker as he signs in, in lower case
 * @param record the involvement of the agency that says so, by which the person is known
 * @param recordedFor the agency that says so
 */
public record Conflict(UUID id, String agency, String worker, UUID record, Tie tie, String recordedFor, String recordedBy,
        Instant recordedAt, @Nullable Instant endedAt, long version) {

    /** How near. */
    public enum Tie {
        /** He is the person. */
        IS_THE_PERSON,
        /** He is of the family, by whatever tie. */
        RELATED,
        /** They live together. */
        SAME_HOUSEHOLD,
        /** Anything else that is not of the work. */
        PERSONAL
    }

    public Conflict ended(Instant at) {
        return new Conflict(id, agency, worker, record, tie, recordedFor, recordedBy, recordedAt, at, version + 1);
    }
}
