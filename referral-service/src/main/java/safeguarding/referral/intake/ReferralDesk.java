package safeguarding.referral.intake;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import io.quarkus.arc.All;
import safeguarding.kit.caller.Caller;
import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Created;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;
import safeguarding.referral.content.Known;
import safeguarding.referral.content.NewReferral;
import safeguarding.referral.content.Transcript;
import safeguarding.referral.form.CodeLists;
import safeguarding.referral.form.NewReopening;
import safeguarding.referral.form.NewWithdrawal;
import safeguarding.referral.form.Place;

/** Where referrals are taken in, read, amended, taken back and reopened. */
@ApplicationScoped
public class ReferralDesk {

    private static final String AT_GATEWAY = "/referral/v1/referrals/";

    private final Referrals referrals;
    private final ReferralFiles files;
    private final CodeLists codes;
    private final Trail trail;
    private final Caller caller;
    private final Clock clock;
    private final List<ReferralFollower> followers;

    ReferralDesk(Referrals referrals, ReferralFiles files, CodeLists codes, Trail trail, Caller caller, Clock clock,
            @All List<ReferralFollower> followers) {
        this.referrals = referrals;
        this.files = files;
        this.codes = codes;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
        this.followers = followers;
    }

    @Transactional
    public Created record(NewReferral form) {
        Place place = Place.whole(codes.today());
        Transcript transcript = examined(form, Known.NOTHING, place);
        Referral referral = new Referral(Ids.next(), caller.agency(), form.sentTo(), clock.instant());
        referrals.open(referral);
        trail.wrote(referral.recorded(), files.open(ReferralView.of(referral, form, transcript)));
        followers.forEach(follower -> follower.follow(referral.reception()));
        return new Created(AT_GATEWAY + referral.id(), referral.id(), referral.version(), place.gaps());
    }

    @Transactional
    ReferralView read(UUID id) {
        Referral referral = referrals.visibleTo(caller.agency(), id);
        return read(referral, referral.version());
    }

    /** Whoever may see a referral may see how it came to be what it is, from when somebody has checked what is said. */
    @Transactional
    ReferralView readVersion(UUID id, long version) {
        return read(referrals.visibleTo(caller.agency(), id), version);
    }

    private ReferralView read(Referral referral, long version) {
        ReferralView kept = files.version(referral.id(), version);
        if (kept.precedesCheck() && !referral.isRecordedBy(caller.agency())) {
            throw new ReferralNotFound();
        }
        ReferralView view = kept.from(referral);
        trail.read("referral", view.id(), version, "full");
        return view;
    }

    @Transactional
    Receipt amend(UUID id, @Nullable String ifMatch, NewReferral form) {
        Referral referral = referrals.toBeChangedBy(caller.agency(), id);
        Revision.require(ifMatch, referral.version());
        Place place = Place.whole(codes.today());
        boolean beforeCheck = referral.isUnchecked() && files.version(id, referral.version()).precedesCheck();
        ReferralAmended amended = referral.amend(form.sentTo(), clock.instant());
        Transcript transcript = examined(form, files.known(id), place);
        referrals.flush();
        ReferralView next = ReferralView.of(referral, form, transcript);
        trail.wrote(amended, files.settle(beforeCheck ? next.beforeCheck() : next));
        passOn(referral);
        return new Receipt(id, referral.version(), place.gaps());
    }

    @Transactional
    Receipt withdraw(UUID id, @Nullable String ifMatch, NewWithdrawal withdrawal) {
        Referral referral = referrals.toBeChangedBy(caller.agency(), id);
        Revision.require(ifMatch, referral.version());
        ReferralView last = files.version(id, referral.version());
        ReferralWithdrawn withdrawn = referral.withdraw(clock.instant());
        referrals.flush();
        trail.wrote(withdrawn, files.close(last.withdrawn(referral, withdrawal.reason())));
        passOn(referral);
        return new Receipt(id, referral.version(), List.of());
    }

    /**
     * Of a referral that was taken back. Its people are there again, and its clocks start anew at the agency that receives it.
     */
    @Transactional
    Receipt reopen(UUID id, @Nullable String ifMatch, NewReopening reopening) {
        Referral referral = referrals.toBeChangedBy(caller.agency(), id);
        Revision.require(ifMatch, referral.version());
        ReferralView last = files.version(id, referral.version());
        ReferralReopened reopened = referral.reopen(clock.instant());
        referrals.flush();
        trail.wrote(reopened, files.reopen(last.reopened(referral, reopening.reason())));
        passOn(referral);
        return new Receipt(id, referral.version(), List.of());
    }

    /** Now, and not at the end of the transaction: who follows refers to the referral's row. */
    private void passOn(Referral referral) {
        referrals.flush();
        followers.forEach(follower -> follower.follow(referral.reception()));
    }

    private Transcript examined(NewReferral form, Known known, Place place) {
        form.examine(place, codes);
        Transcript transcript = Transcript.of(form, known, place);
        place.refuseIfWrong();
        return transcript;
    }
}
