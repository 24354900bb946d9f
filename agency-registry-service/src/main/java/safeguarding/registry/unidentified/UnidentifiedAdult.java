package safeguarding.registry.unidentified;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An adult around a child with whom your agency works, of whom nobody knows yet who he is. Nobody is named: the circle of the
 * child shows what you may see of him.
 *
 * @param id of his record
 * @param yourReference by which your agency knows the child; the first of them, where he is around several
 * @param involvement your agency's, with that child: the way to the circle
 * @param children with how many of your agency's children he has to do
 * @param relationship to that child, as a code of the referral
 * @param unsupervised whether he is alone with that child: YES, NO, NOT_KNOWN or NOT_ASKED
 * @param askOn the day on which somebody asks next
 * @param overdue whether that day is over
 * @param lastAsked the latest asking, whosoever's
 */
record UnidentifiedAdult(UUID id, @Schema(maxLength = 64) String yourReference, UUID involvement, int children,
        @Schema(maxLength = 60) String relationship, @Schema(maxLength = 20) String unsupervised, Instant recordedAt,
        LocalDate askOn, boolean overdue, @Nullable LastAsked lastAsked) {

    /** @param byYourAgency or by another that works with somebody around him: the circle shows which you may know of */
    record LastAsked(boolean byYourAgency, LocalDate askedOn, Asking.Asked asked, Asking.Outcome outcome) {
    }
}
