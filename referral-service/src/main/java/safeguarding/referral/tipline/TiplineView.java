package safeguarding.referral.tipline;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import safeguarding.referral.account.Question;
import safeguarding.referral.intake.PersonKind;

/**
 * All of an anonymous referral that is not in the referral itself.
 *
 * @param named whom the form names, to be looked at with the first text: somebody may have put himself there
 */
record TiplineView(TiplineReferral referral, @Schema(maxItems = 15) List<TextView> texts,
        @Schema(maxItems = 500) List<Question> questions, boolean canComeBack,
        @Schema(maxItems = 1200) List<Named> named) {

    /** A name in a field of the form. */
    record Named(PersonKind kind, @Schema(maxLength = 201) String name) {
    }
}
