package safeguarding.disclosure.offender;

import java.util.UUID;

import safeguarding.disclosure.matter.Touched;

/**
 * Whoever must act, in the same transaction, on what is recorded of an offender. Declared here and kept elsewhere, because the
 * concerns know the offenders and not the other way round.
 */
public interface OffenderWatch {

    void recorded(UUID offender);

    /** A child is on the record who was not there before. */
    void contactReported(UUID offender);

    /** Something was said of him that touches a child; answers the concern that this is. */
    UUID touched(UUID offender, Touched touched);

    /** It was put right, so those who were told hear that; answers the concern that it is now. */
    UUID corrected(UUID concern, UUID offender, Touched touched);

    /** It should never have been said. */
    void takenBack(UUID concern, String reason);
}
