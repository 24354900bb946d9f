package safeguarding.referral.chairing;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;
import safeguarding.referral.attendance.Attendance;
import safeguarding.referral.attendance.NewAttendance;
import safeguarding.referral.attendance.QuorumRules;
import safeguarding.referral.decision.Decider;
import safeguarding.referral.decision.NobodyDecides;
import safeguarding.referral.form.CodeLists;
import safeguarding.referral.form.Place;
import safeguarding.referral.minute.Minute;
import safeguarding.referral.minute.NewMinute;
import safeguarding.referral.rule.RuleBook;
import safeguarding.referral.strategy.Discussion;
import safeguarding.referral.strategy.DiscussionVerb;
import safeguarding.referral.strategy.Discussions;

/** Where the agency that convened a discussion says what became of it. */
@ApplicationScoped
class ChairDesk {

    private final Discussions discussions;
    private final QuorumRules quorum;
    private final RuleBook book;
    private final CodeLists codes;
    private final SectionFortySeven enquiries;
    private final Caller caller;
    private final Clock clock;

    ChairDesk(Discussions discussions, QuorumRules quorum, RuleBook book, CodeLists codes, SectionFortySeven enquiries,
            Caller caller, Clock clock) {
        this.discussions = discussions;
        this.quorum = quorum;
        this.book = book;
        this.codes = codes;
        this.enquiries = enquiries;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Receipt hold(UUID id, @Nullable String ifMatch, NewAttendance form) {
        Discussion before = toBeChanged(id, ifMatch, DiscussionVerb.HOLD);
        Decider by = decider();
        Place place = Place.whole(codes.today());
        form.examine(place, before.invited(), before.convened().at(), by.at());
        place.refuseIfWrong();
        Attendance attendance = Attendance.of(form, quorum.reachedBy(form, before.types()), by);
        for (String sector : attendance.quorum().missing()) {
            place.missing("attendees", "Nobody of " + sector + " took part, and without them nothing can be decided.");
        }
        warnOfUnknown(before, place);
        return settled(before.held(attendance), DiscussionVerb.HOLD, place.gaps());
    }

    @Transactional
    Receipt conclude(UUID id, @Nullable String ifMatch, NewMinute form) {
        Discussion before = toBeChanged(id, ifMatch, DiscussionVerb.CONCLUDE);
        Decider by = decider();
        Place place = Place.whole(codes.today());
        Set<UUID> children = new HashSet<>(before.children());
        form.examine(place, children, before.invited(), codes);
        place.refuseIfWrong();
        Discussion after = before.concluded(new Minute(form, book.guidance(by.at()), by));
        warnOfUnknown(before, place);
        discussions.settle(after, DiscussionVerb.CONCLUDE);
        enquiries.begun(before, after, place);
        return new Receipt(id, after.version(), place.gaps());
    }

    @Transactional
    Receipt cancel(UUID id, @Nullable String ifMatch, NewCancellation form) {
        Discussion before = toBeChanged(id, ifMatch, DiscussionVerb.CANCEL);
        Discussion after = before.cancelled(new Discussion.Cancellation(form.reason(), decider()));
        return settled(after, DiscussionVerb.CANCEL, List.of());
    }

    private static void warnOfUnknown(Discussion discussion, Place place) {
        for (UUID child : discussion.unknown()) {
            place.missing("children",
                    "When it was last asked, the registry had not heard of child " + child + "; ask again who is invited.");
        }
    }

    private Discussion toBeChanged(UUID id, @Nullable String ifMatch, DiscussionVerb verb) {
        Discussion discussion = discussions.lockConvenedBy(id, caller.agency());
        Revision.require(ifMatch, discussion.version());
        discussion.require(verb);
        return discussion;
    }

    private Receipt settled(Discussion after, DiscussionVerb verb, List<String> gaps) {
        discussions.settle(after, verb);
        return new Receipt(after.id(), after.version(), gaps);
    }

    private Decider decider() {
        String name = caller.user();
        if (name == null) {
            throw new NobodyDecides();
        }
        return new Decider(name, caller.agency(), clock.instant());
    }
}
