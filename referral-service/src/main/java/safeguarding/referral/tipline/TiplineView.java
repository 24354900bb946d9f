package safeguarding.referral.tipline;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import safeguarding.referral.account.Question;

/** All of an anonymous referral that is not in the referral itself. */
record TiplineView(TiplineReferral referral, @Schema(maxItems = 15) List<TextView> texts,
        @Schema(maxItems = 500) List<Question> questions, boolean canComeBack) {
}
