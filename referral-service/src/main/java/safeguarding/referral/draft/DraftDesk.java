package safeguarding.referral.draft;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Created;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;
import safeguarding.referral.content.Known;
import safeguarding.referral.content.NewReferral;
import safeguarding.referral.content.Transcript;
import safeguarding.referral.form.CodeLists;
import safeguarding.referral.form.NewWithdrawal;
import safeguarding.referral.form.Place;
import safeguarding.referral.intake.ReferralDesk;

/** Where drafts are begun, changed, submitted and taken back. What is wrong in one is refused at once, as in a referral. */
@ApplicationScoped
class DraftDesk {

    private static final String AT_GATEWAY = "/referral/v1/referral-drafts/";

    private final Drafts drafts;
    private final ReferralDesk referrals;
    private final CodeLists codes;
    private final Trail trail;
    private final Caller caller;
    private final Clock clock;

    DraftDesk(Drafts drafts, ReferralDesk referrals, CodeLists codes, Trail trail, Caller caller, Clock clock) {
        this.drafts = drafts;
        this.referrals = referrals;
        this.codes = codes;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Created begin(NewReferral form) {
        List<String> gaps = examined(form);
        DraftView first = DraftView.begun(Ids.next(), caller.agency(), caller.user(), clock.instant(), form);
        trail.wrote("draft.begun", first.id(), drafts.begin(first));
        return new Created(AT_GATEWAY + first.id(), first.id(), first.version(), gaps);
    }

    @Transactional
    DraftView read(UUID id) {
        DraftView draft = drafts.visibleTo(caller.agency(), id);
        trail.read("draft", draft.id(), draft.version(), "full");
        // A code may have been closed since it was saved: that is refused when it is sent, and hinders nobody who reads it.
        return draft.status() == DraftStatus.KEPT ? draft.missing(examination(draft.form()).gaps()) : draft;
    }

    @Transactional
    Receipt amend(UUID id, @Nullable String ifMatch, NewReferral form) {
        DraftView before = toBeChanged(id, ifMatch);
        List<String> gaps = examined(form);
        DraftView after = before.amended(form, clock.instant());
        trail.wrote("draft.amended", id, drafts.settle(after));
        return new Receipt(id, after.version(), gaps);
    }

    /** From here on it is a referral like any other: linked, announced, and its clocks run from this moment. */
    @Transactional
    SubmittedDraft submit(UUID id, @Nullable String ifMatch) {
        DraftView before = toBeChanged(id, ifMatch);
        before.requireKept();
        Created referral = referrals.record(before.form());
        DraftView after = before.submitted(referral.id(), clock.instant());
        trail.in(Chain.of(referral.id())).wrote("draft.submitted", id, drafts.settle(after));
        return new SubmittedDraft(id, after.version(), referral.id(), referral.location(), referral.warnings());
    }

    @Transactional
    Receipt withdraw(UUID id, @Nullable String ifMatch, NewWithdrawal withdrawal) {
        DraftView after = toBeChanged(id, ifMatch).withdrawn(withdrawal.reason(), clock.instant());
        trail.wrote("draft.withdrawn", id, drafts.settle(after));
        return new Receipt(id, after.version(), List.of());
    }

    private DraftView toBeChanged(UUID id, @Nullable String ifMatch) {
        DraftView draft = drafts.toBeChangedBy(caller.agency(), id);
        Revision.require(ifMatch, draft.version());
        return draft;
    }

    private List<String> examined(NewReferral form) {
        Place place = examination(form);
        place.refuseIfWrong();
        return place.gaps();
    }

    private Place examination(NewReferral form) {
        Place place = Place.whole(codes.today());
        form.examine(place, codes);
        // So that whoever submits it later does not find only then that a connection leads nowhere.
        Transcript.of(form, Known.NOTHING, place);
        return place;
    }
}
