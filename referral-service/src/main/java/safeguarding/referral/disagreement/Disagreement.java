package safeguarding.referral.disagreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.kit.event.Announcement;
import safeguarding.referral.argument.NewAnswer;
import safeguarding.referral.argument.NewDisagreement;
import safeguarding.referral.argument.NewMove;
import safeguarding.referral.argument.NewSettlement;
import safeguarding.referral.decision.Decider;
import safeguarding.referral.ladder.Ladder;
import safeguarding.referral.ladder.Stage;

/**
 * A disagreement at one version, as it is kept.
 *
 * @param discussion at which it came up, where it did at one
 * @param partnership the safeguarding partnership that sees it, where one is known for the hub
 * @param ladder by whose stages it goes
 * @param turns what happened at each stage that was reached; the last one is the present
 * @param guidance the edition of the guidance that was in force when it was raised
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Disagreement(UUID id, long version, UUID referral, @Nullable UUID discussion, DisagreementState state,
        NewDisagreement said, Decider raised, @Nullable String partnership, String ladder, int ladderVersion, List<Turn> turns,
        @Nullable Settlement settlement,
        String guidance) {

    public Disagreement {
        turns = List.copyOf(turns);
    }

    /** How it ended. */
    public record Settlement(NewSettlement said, Decider by) {
    }

    public static Disagreement raised(UUID id, Ground ground, NewDisagreement said, Decider by, Ladder ladder,
            String guidance) {
        return new Disagreement(id, 1, ground.referral(), ground.discussion(), DisagreementState.AWAITING_ANSWER, said, by,
                ladder.partnership(), ladder.id(),
                ladder.version(), List.of(turn(ladder.lowest(), said.with(), ladder.partnership(), by, null)), null, guidance);
    }

    /** Within what the parties name the children to each other. */
    public UUID scope() {
        return discussion == null ? id : discussion;
    }

    public Turn present() {
        return turns.get(turns.size() - 1);
    }

    public void require(DisagreementVerb verb) {
        if (!state.allows(verb)) {
            throw new DisagreementTransitionRefused();
        }
    }

    public Disagreement answered(NewAnswer answer, Decider by) {
        require(DisagreementVerb.ANSWER);
        List<Turn> now = new ArrayList<>(turns);
        now.set(now.size() - 1, present().answeredWith(answer, by));
        return next(DisagreementState.ANSWERED, now, null);
    }

    public Disagreement movedUp(Ladder by, NewMove move, Decider mover) {
        require(DisagreementVerb.MOVE_UP);
        Stage above = by.above(present().stage()).orElseThrow(NoStageAbove::new);
        List<Turn> now = new ArrayList<>(turns);
        now.add(turn(above, said.with(), partnership, mover, move));
        return next(DisagreementState.AWAITING_ANSWER, now, null);
    }

    public Disagreement settled(NewSettlement how, Decider by) {
        require(DisagreementVerb.SETTLE);
        return next(DisagreementState.SETTLED, turns, new Settlement(how, by));
    }

    /** What the others are told over the bus of what was done with it. */
    Announcement announcement(@Nullable DisagreementVerb verb, String agency, Instant now) {
        String stage = present().stage();
        if (verb == null) {
            return new DisagreementRaised(id, version, referral, stage, agency, now);
        }
        return switch (verb) {
            case ANSWER -> new DisagreementAnswered(id, version, referral, stage, agency, now);
            case MOVE_UP -> new DisagreementMovedUp(id, version, referral, stage, agency, now);
            case SETTLE -> new DisagreementSettled(id, version, referral, stage, agency, now);
        };
    }

    private static Turn turn(Stage stage, String agency, @Nullable String partnership, Decider by, @Nullable NewMove because) {
        String answerer = stage.answeredBy() == Stage.Side.PARTNERSHIP && partnership != null ? partnership : agency;
        return new Turn(stage.stage(), stage.role(), answerer, by, because, null, null);
    }

    private Disagreement next(DisagreementState now, List<Turn> then, @Nullable Settlement ended) {
        return new Disagreement(id, version + 1, referral, discussion, now, said, raised, partnership, ladder, ladderVersion,
                then, ended,
                guidance);
    }
}
