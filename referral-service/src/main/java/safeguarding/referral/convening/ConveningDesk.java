package safeguarding.referral.convening;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.event.Ids;
import safeguarding.kit.web.Created;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;
import safeguarding.referral.attendance.QuorumRules;
import safeguarding.referral.decision.Decider;
import safeguarding.referral.decision.NobodyDecides;
import safeguarding.referral.form.CodeLists;
import safeguarding.referral.form.Place;
import safeguarding.referral.invitation.GuestList;
import safeguarding.referral.invitation.Invitee;
import safeguarding.referral.invitation.NewGuests;
import safeguarding.referral.invitation.Standing;
import safeguarding.referral.involved.Around;
import safeguarding.referral.rule.RuleBook;
import safeguarding.referral.strategy.Discussion;
import safeguarding.referral.strategy.DiscussionNotFound;
import safeguarding.referral.strategy.DiscussionState;
import safeguarding.referral.strategy.DiscussionVerb;
import safeguarding.referral.strategy.Discussions;

/** Opens strategy discussions and keeps their lists of who is invited, once the registry has said who is involved. */
@ApplicationScoped
class ConveningDesk {

    private final Discussions discussions;
    private final RuleBook book;
    private final QuorumRules quorum;
    private final CodeLists codes;
    private final Caller caller;
    private final Clock clock;

    ConveningDesk(Discussions discussions, RuleBook book, QuorumRules quorum, CodeLists codes, Caller caller, Clock clock) {
        this.discussions = discussions;
        this.book = book;
        this.quorum = quorum;
        this.codes = codes;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Created convene(UUID referral, NewDiscussion form, Optional<Origin> known, Around around) {
        String agency = caller.agency();
        Origin origin = known.filter(there -> mayConvene(agency, there, form, around)).orElseThrow(DiscussionNotFound::new);
        Decider by = decider(agency);
        Place place = Place.whole(codes.today());
        form.examine(place, origin.children());
        List<Invitee> invitees = GuestList.of(List.of(), new Standing(agency, origin.receiver(), origin.maker()), around,
                form.wished(), by, place.at("guests"));
        place.refuseIfWrong();
        Discussion discussion = new Discussion(Ids.next(), 1, referral, form.children(), DiscussionState.CONVENED,
                form.purpose(), form.arrangement(), invitees, around.unknown(), null, null, null, book.guidance(by.at()), by,
                by.at());
        discussions.open(discussion);
        warn(discussion, place, by.at());
        return new Created("/referral/v1/strategy-discussions/" + discussion.id(), discussion.id(), 1, place.gaps());
    }

    @Transactional
    Discussion toBeChanged(UUID id) {
        return discussions.convenedBy(id, caller.agency());
    }

    @Transactional
    Receipt invite(UUID id, @Nullable String ifMatch, NewGuests form, Standing standing, Around around) {
        Discussion before = discussions.lockConvenedBy(id, caller.agency());
        Revision.require(ifMatch, before.version());
        before.require(DiscussionVerb.INVITE);
        Decider by = decider(caller.agency());
        Place place = Place.whole(codes.today());
        form.examineAgainst(place, before.attending());
        List<Invitee> invitees = GuestList.of(before.invitees(), standing, around, form, by, place);
        place.refuseIfWrong();
        Discussion after = before.inviting(invitees, around.unknown(), by.at());
        discussions.settle(after, DiscussionVerb.INVITE);
        warn(after, place, by.at());
        return new Receipt(id, after.version(), place.gaps());
    }

    /**
     * Whoever works around all of these children may convene about them, and cannot tell from the answer what else there is.
     */
    private static boolean mayConvene(String agency, Origin origin, NewDiscussion form, Around around) {
        return origin.isBefore(agency)
                || (around.isInvolved(agency, form.children())
                        && origin.children().containsAll(new HashSet<>(form.children())));
    }

    private void warn(Discussion discussion, Place place, Instant now) {
        for (UUID child : discussion.unknown()) {
            place.missing("children", "The registry has not heard yet of child " + child + "; ask again who is invited.");
        }
        for (String sector : quorum.missingAmong(discussion.types().values(), now)) {
            place.missing("guests", "Nobody of " + sector + " is invited, and without them nothing can be decided.");
        }
    }

    private Decider decider(String agency) {
        String name = caller.user();
        if (name == null) {
            throw new NobodyDecides();
        }
        return new Decider(name, agency, clock.instant());
    }
}
