package safeguarding.disclosure.offender;

import java.util.UUID;

/**
 * Whoever must act, in the same transaction, on what is recorded of an offender. Declared here and kept elsewhere, because the
 * concerns know the offenders and not the other way round.
 */
public interface OffenderWatch {

    void recorded(UUID offender);

    /** A child is on the record who was not there before. */
    void contactReported(UUID offender);
}
