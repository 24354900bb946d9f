package safeguarding.referral.examination;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Created;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;
import safeguarding.referral.attendance.QuorumRules;
import safeguarding.referral.deadline.Deadlines;
import safeguarding.referral.deadline.Happening;
import safeguarding.referral.decision.Decider;
import safeguarding.referral.decision.NobodyDecides;
import safeguarding.referral.form.CodeLists;
import safeguarding.referral.form.NewWithdrawal;
import safeguarding.referral.form.Place;
import safeguarding.referral.proforma.NewExamination;
import safeguarding.referral.proforma.NoImages;
import safeguarding.referral.proforma.Proforma;
import safeguarding.referral.proforma.Writing;
import safeguarding.referral.receipted.ReceiptClocks;
import safeguarding.referral.receipted.ReceiptClocks.Occasion;
import safeguarding.referral.rule.RuleBook;
import safeguarding.referral.strategy.Discussion;
import safeguarding.referral.strategy.DiscussionVerb;
import safeguarding.referral.strategy.Discussions;

/** Where whoever examined a child writes down what was found. What is written is shared in the moment in which it is kept. */
@ApplicationScoped
class ExaminationDesk {

    private static final String HEALTH = "health";

    private final Examinations examinations;
    private final Discussions discussions;
    private final Deadlines deadlines;
    private final ReceiptClocks receipts;
    private final RuleBook book;
    private final QuorumRules sectors;
    private final CodeLists codes;
    private final NoImages images;
    private final Trail trail;
    private final Caller caller;
    private final Clock clock;

    ExaminationDesk(Examinations examinations, Discussions discussions, Deadlines deadlines, ReceiptClocks receipts,
            RuleBook book, QuorumRules sectors,
            CodeLists codes,
            NoImages images, Trail trail, Caller caller, Clock clock) {
        this.examinations = examinations;
        this.discussions = discussions;
        this.deadlines = deadlines;
        this.receipts = receipts;
        this.book = book;
        this.sectors = sectors;
        this.codes = codes;
        this.images = images;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whether or not the discussion has decided that it is needed: a child who was seen was seen. */
    @Transactional
    Created record(UUID discussion, NewExamination given) {
        Discussion about = discussions.lockInvitedTo(discussion, caller.agency());
        about.require(DiscussionVerb.EXAMINE);
        NewExamination form = given.about(about.resolved(List.of(given.child())).get(0));
        Decider by = decider();
        if (!sectors.isOf(HEALTH, about.types().get(by.agency()), by.at())) {
            throw new NotOfHealth();
        }
        Place place = Place.whole(codes.today());
        form.examine(place, about.children(), codes, by.at());
        images.examine(form, place);
        place.refuseIfWrong();
        Examination examination = new Examination(Ids.next(), 1, discussion, about.referral(), ExaminationState.EXAMINED, form,
                null, null, null, book.guidance(by.at()), by);
        examinations.open(examination,
                new ChildExamined(examination.id(), 1, about.referral(), by.agency(), clock.instant()));
        happened(examination, by, "examination-ended", form.endedAt());
        return new Created("/referral/v1/examinations/" + examination.id(), examination.id(), 1, place.gaps());
    }

    @Transactional
    Receipt giveOpinion(UUID id, @Nullable String ifMatch, Proforma form) {
        Examination before = toBeChanged(id, ifMatch, ExaminationVerb.GIVE_OPINION);
        Place place = Place.whole(codes.today());
        Writing writing = examined(form, place);
        Examination after = before.withOpinion(writing);
        examinations.settle(after, new OpinionShared(id, after.version(), after.referral(), writing.by().agency(),
                clock.instant()));
        happened(after, writing.by(), "preliminary-opinion", writing.by().at());
        shared(after, writing.by(), "opinion-shared");
        return new Receipt(id, after.version(), place.gaps());
    }

    @Transactional
    Receipt report(UUID id, @Nullable String ifMatch, Proforma form) {
        Examination before = toBeChanged(id, ifMatch, ExaminationVerb.REPORT);
        Place place = Place.whole(codes.today());
        Writing writing = examined(form, place);
        Examination after = before.reported(writing);
        examinations.settle(after, new ReportShared(id, after.version(), after.referral(), writing.by().agency(),
                clock.instant()));
        happened(after, writing.by(), "full-report", writing.by().at());
        shared(after, writing.by(), "opinion-shared");
        return new Receipt(id, after.version(), place.gaps());
    }

    @Transactional
    Receipt withdraw(UUID id, @Nullable String ifMatch, NewWithdrawal form) {
        Examination before = toBeChanged(id, ifMatch, ExaminationVerb.WITHDRAW);
        Decider by = decider();
        Examination after = before.withdrawn(new Examination.Withdrawal(form.reason(), by));
        examinations.settle(after, new ExaminationWithdrawn(id, after.version(), after.referral(), by.agency(),
                clock.instant()));
        happened(after, by, "examination-withdrawn", by.at());
        Set<String> others = new TreeSet<>(receipts.everAsked(id));
        others.addAll(discussions.present(after.discussion()).invited());
        handed(after, others, by, "examination-recalled");
        return new Receipt(id, after.version(), List.of());
    }

    /** With everyone of the discussion but whoever wrote it. */
    private void shared(Examination examination, Decider by, String what) {
        handed(examination, discussions.present(examination.discussion()).invited(), by, what);
    }

    private void handed(Examination examination, Set<String> agencies, Decider by, String what) {
        Set<String> others = new TreeSet<>(agencies);
        others.remove(by.agency());
        receipts.happened(new Occasion(examination.referral(), examination.id(), examination.version(), by.at(), by.name()),
                others,
                what);
    }

    private Examination toBeChanged(UUID id, @Nullable String ifMatch, ExaminationVerb verb) {
        Examination examination = examinations.lockOf(id, caller.agency());
        Revision.require(ifMatch, examination.version());
        examination.require(verb);
        return examination;
    }

    private Writing examined(Proforma form, Place place) {
        Decider by = decider();
        form.examine(place, codes);
        images.examine(form, place);
        place.refuseIfWrong();
        return new Writing(form, book.guidance(by.at()), by);
    }

    private void happened(Examination examination, Decider by, String what, Instant at) {
        deadlines.happened(new Happening(Ids.next(), examination.referral(), by.agency(), Set.of(what), at, by.name(),
                trail.entryOf(examination.id(), examination.version()).orElse(null), examination.id()));
    }

    private Decider decider() {
        String name = caller.user();
        if (name == null) {
            throw new NobodyDecides();
        }
        return new Decider(name, caller.agency(), clock.instant());
    }
}
