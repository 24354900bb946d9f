package safeguarding.referral.disputing;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;
import safeguarding.referral.argument.NewAnswer;
import safeguarding.referral.argument.NewMove;
import safeguarding.referral.argument.NewSettlement;
import safeguarding.referral.decision.Decider;
import safeguarding.referral.decision.NobodyDecides;
import safeguarding.referral.disagreement.Disagreement;
import safeguarding.referral.disagreement.DisagreementNotFound;
import safeguarding.referral.disagreement.DisagreementVerb;
import safeguarding.referral.disagreement.Disagreements;
import safeguarding.referral.disagreement.Party;
import safeguarding.referral.ladder.Ladder;
import safeguarding.referral.ladder.Ladders;

/** Where a disagreement goes on, stage by stage, until it is settled. */
@ApplicationScoped
class DisputeDesk {

    static final String PARTNERSHIP = "partnership-officer";

    private final Disagreements disagreements;
    private final StageClocks clocks;
    private final Ladders ladders;
    private final Caller caller;
    private final Clock clock;

    DisputeDesk(Disagreements disagreements, StageClocks clocks, Ladders ladders, Caller caller, Clock clock) {
        this.disagreements = disagreements;
        this.clocks = clocks;
        this.ladders = ladders;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Receipt answer(UUID id, @Nullable String ifMatch, NewAnswer form) {
        Disagreement before = toBeChanged(id, ifMatch);
        requireOneOf(Set.of(before.present().answerer()));
        Decider by = decider();
        Disagreement after = before.answered(form, by);
        disagreements.settle(after, DisagreementVerb.ANSWER, by.agency());
        clocks.answered(after, by);
        return new Receipt(id, after.version(), List.of());
    }

    @Transactional
    Receipt moveUp(UUID id, @Nullable String ifMatch, NewMove form) {
        Disagreement before = toBeChanged(id, ifMatch);
        requireOneOf(Set.of(before.raised().agency(), before.said().with()));
        Decider by = decider();
        Ladder ladder = ladders.version(before.ladder(), before.ladderVersion());
        Disagreement after = before.movedUp(ladder, form, by);
        disagreements.settle(after, DisagreementVerb.MOVE_UP, by.agency());
        clocks.movedUp(before, after, ladder, by);
        return new Receipt(id, after.version(), List.of());
    }

    /** Whoever raised it says that it is over; at its own stage, the partnership can. */
    @Transactional
    Receipt settle(UUID id, @Nullable String ifMatch, NewSettlement form) {
        Disagreement before = toBeChanged(id, ifMatch);
        boolean determined = form.how() == NewSettlement.How.DETERMINED;
        if (determined && !before.present().answerer().equals(before.partnership())) {
            throw new DisagreementNotFound();
        }
        requireOneOf(Set.of(determined ? before.present().answerer() : before.raised().agency()));
        Decider by = decider();
        Disagreement after = before.settled(form, by);
        disagreements.settle(after, DisagreementVerb.SETTLE, by.agency());
        clocks.settled(after, by);
        return new Receipt(id, after.version(), List.of());
    }

    private Disagreement toBeChanged(UUID id, @Nullable String ifMatch) {
        Disagreement disagreement = disagreements.lockSeenBy(id, new Party(caller.agency(), caller.has(PARTNERSHIP)));
        Revision.require(ifMatch, disagreement.version());
        return disagreement;
    }

    private void requireOneOf(Set<String> agencies) {
        if (!agencies.contains(caller.agency())) {
            throw new DisagreementNotFound();
        }
    }

    private Decider decider() {
        String name = caller.user();
        if (name == null) {
            throw new NobodyDecides();
        }
        return new Decider(name, caller.agency(), clock.instant());
    }
}
