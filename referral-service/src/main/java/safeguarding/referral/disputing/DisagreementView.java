package safeguarding.referral.disputing;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.argument.NewDisagreement;
import safeguarding.referral.deadline.DeadlineView;
import safeguarding.referral.decision.Decider;
import safeguarding.referral.disagreement.Disagreement;
import safeguarding.referral.disagreement.DisagreementState;
import safeguarding.referral.disagreement.Turn;
import safeguarding.referral.reference.Naming;

/**
 * A disagreement as its parties and the partnership read it.
 *
 * @param referral for a reader before whom the referral is
 * @param turns what happened at each stage that was reached; the last one is the present
 * @param above the stage to which it can be taken, where there is one
 * @param clocks of the answers, and of the words on them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DisagreementView(UUID id, long version, @Nullable UUID referral, @Nullable UUID discussion, DisagreementState state,
        NewDisagreement said, Decider raised, @Schema(maxLength = 64) @Nullable String partnership,
        @Schema(maxItems = 20) List<Turn> turns, @Schema(maxLength = 60) @Nullable String above,
        Disagreement.@Nullable Settlement settlement, @Schema(maxItems = 50) List<DeadlineView> clocks,
        @Schema(maxLength = 60) String guidance) {

    static DisagreementView of(Disagreement of, Naming naming, @Nullable String above, List<DeadlineView> clocks) {
        return new DisagreementView(of.id(), of.version(), naming.referral(of.referral()), of.discussion(), of.state(),
                of.said().about(naming.children(of.said().children())), of.raised(), of.partnership(), of.turns(), above,
                of.settlement(), naming.clocks(clocks), of.guidance());
    }
}
