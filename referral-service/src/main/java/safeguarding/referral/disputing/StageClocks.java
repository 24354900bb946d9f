package safeguarding.referral.disputing;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.Trail;
import safeguarding.referral.deadline.Deadlines;
import safeguarding.referral.deadline.Happening;
import safeguarding.referral.decision.Decider;
import safeguarding.referral.disagreement.Disagreement;
import safeguarding.referral.ladder.Ladder;

/**
 * The clocks of a disagreement: each runs at the agency that owes something, the answer of a stage or a word on that answer.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StageClocks {

    private final Deadlines deadlines;
    private final Trail trail;

    StageClocks(Deadlines deadlines, Trail trail) {
        this.deadlines = deadlines;
        this.trail = trail;
    }

    void begun(Disagreement disagreement, Ladder ladder, Decider by) {
        happened(disagreement, disagreement.present().answerer(), ladder.at(disagreement.present().stage()).clock(), by);
    }

    void answered(Disagreement disagreement, Decider by) {
        happened(disagreement, disagreement.present().answerer(), "disagreement-answer", by);
        happened(disagreement, disagreement.raised().agency(), "disagreement-answered", by);
    }

    void movedUp(Disagreement before, Disagreement after, Ladder ladder, Decider by) {
        happened(after, before.present().answerer(), "disagreement-moved-up", by);
        happened(after, before.raised().agency(), "answer-considered", by);
        begun(after, ladder, by);
    }

    void settled(Disagreement disagreement, Decider by) {
        happened(disagreement, disagreement.present().answerer(), "disagreement-settled", by);
        happened(disagreement, disagreement.raised().agency(), "answer-considered", by);
    }

    private void happened(Disagreement disagreement, String agency, String what, Decider by) {
        deadlines.happened(new Happening(Ids.next(), disagreement.referral(), agency, Set.of(what), by.at(), by.name(),
                trail.entryOf(disagreement.id(), disagreement.version()).orElse(null), disagreement.id()));
    }
}
