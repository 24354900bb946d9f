package safeguarding.referral.contribution;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Created;
import safeguarding.referral.decision.Decider;
import safeguarding.referral.decision.NobodyDecides;
import safeguarding.referral.form.CodeLists;
import safeguarding.referral.form.Place;
import safeguarding.referral.strategy.Discussion;
import safeguarding.referral.strategy.DiscussionVerb;
import safeguarding.referral.strategy.Discussions;

/** Where everyone invited says what he knows, and where he does not agree. */
@ApplicationScoped
class ContributionDesk {

    private final Discussions discussions;
    private final Contributions contributions;
    private final CodeLists codes;
    private final Trail trail;
    private final Caller caller;
    private final Clock clock;

    ContributionDesk(Discussions discussions, Contributions contributions, CodeLists codes, Trail trail, Caller caller,
            Clock clock) {
        this.discussions = discussions;
        this.contributions = contributions;
        this.codes = codes;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Created contribute(UUID id, NewContribution form) {
        Discussion discussion = open(id, DiscussionVerb.CONTRIBUTE);
        Place place = Place.whole(codes.today());
        form.examine(place);
        place.refuseIfWrong();
        return record("strategy-contribution.recorded", discussion, form, null);
    }

    @Transactional
    Created dissent(UUID id, NewDissent form) {
        return record("strategy-dissent.recorded", open(id, DiscussionVerb.DISSENT), null, form);
    }

    private Discussion open(UUID id, DiscussionVerb verb) {
        Discussion discussion = discussions.lockInvitedTo(id, caller.agency());
        discussion.require(verb);
        return discussion;
    }

    private Created record(String action, Discussion discussion, @Nullable NewContribution said, @Nullable NewDissent dissent) {
        String name = caller.user();
        if (name == null) {
            throw new NobodyDecides();
        }
        Contribution contribution = new Contribution(Ids.next(), discussion.id(), said, dissent,
                new Decider(name, caller.agency(), clock.instant()));
        trail.in(Chain.of(discussion.referral())).wrote(action, contribution.id(), contributions.record(contribution));
        discussions.settleWritten(discussion.writtenTo(contribution.by().at()));
        return new Created("/referral/v1/strategy-discussions/" + discussion.id(), contribution.id(), 1);
    }
}
