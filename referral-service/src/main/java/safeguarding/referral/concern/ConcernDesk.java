package safeguarding.referral.concern;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Kept;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Created;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;
import safeguarding.referral.form.NewWithdrawal;
import safeguarding.referral.form.Place;
import safeguarding.referral.right.Detail;
import safeguarding.referral.right.Permission;

/** Where concerns are recorded, corrected and taken back by the agency whose they are. */
@ApplicationScoped
class ConcernDesk {

    private static final String AT_GATEWAY = "/referral/v1/concerns/";

    private final Concerns concerns;
    private final ConcernForms forms;
    private final ContentVersions contents;
    private final Trail trail;
    private final Caller caller;
    private final Clock clock;

    ConcernDesk(Concerns concerns, ConcernForms forms, ContentVersions contents, Trail trail, Caller caller, Clock clock) {
        this.concerns = concerns;
        this.forms = forms;
        this.contents = contents;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Created record(NewConcern form) {
        Place place = forms.examined(form);
        Subject subject = forms.subject(form, place);
        Concern concern = new Concern(Ids.next(), subject, form.kind(), caller.agency(), clock.instant());
        concerns.persist(concern);
        // So that an auditor can walk from a notice back to the referral with which it began.
        UUID cause = forms.source(form).flatMap(source -> trail.entryOf(source.referral(), source.version())).orElse(null);
        trail.in(Chain.of(concern.id()).causedBy(cause)).wrote(concern.recorded(), keep(ConcernView.of(concern, form)));
        return new Created(AT_GATEWAY + concern.id(), concern.id(), concern.version(), place.gaps());
    }

    /** Empty for whoever has not recorded it: whether there is such a concern is not for this place to say. */
    @Transactional
    Optional<ConcernView> readOwn(UUID id) {
        return concerns.recordedBy(caller.agency(), id).map(concern -> {
            ConcernView view = present(concern);
            trail.read("concern", id, view.version(), Detail.FULL.name());
            return view;
        });
    }

    /** For an agency of which it has just been found out what it may see. What was taken back is there for nobody else. */
    @Transactional
    ConcernView readPermitted(UUID id, Permission permitted) {
        Concern concern = concerns.findByIdOptional(id).orElseThrow(ConcernNotFound::new);
        Detail detail = permitted.forVersion(concern.version());
        if (concern.status() == ConcernStatus.WITHDRAWN) {
            throw new ConcernNotFound();
        }
        ConcernView view = shown(present(concern).shownIn(detail), permitted);
        trail.in(Chain.of(id).with(concern.recordedBy())).read("concern", id, view.version(), view.seenAs());
        return view;
    }

    @Transactional
    Receipt correct(UUID id, @Nullable String ifMatch, NewConcern form) {
        Concern concern = concerns.toBeChangedBy(caller.agency(), id);
        Revision.require(ifMatch, concern.version());
        Place place = forms.examined(form);
        // Somebody who has left a referral since stays the one whom the concern is about.
        Subject subject = concern.subject().id().equals(form.subject()) ? concern.subject() : forms.subject(form, place);
        ConcernCorrected corrected = concern.correct(subject, form.kind(), clock.instant());
        concerns.flush();
        trail.wrote(corrected, keep(ConcernView.of(concern, form)));
        return new Receipt(id, concern.version(), place.gaps());
    }

    @Transactional
    Receipt withdraw(UUID id, @Nullable String ifMatch, NewWithdrawal withdrawal) {
        Concern concern = concerns.toBeChangedBy(caller.agency(), id);
        Revision.require(ifMatch, concern.version());
        ConcernView last = present(concern);
        ConcernWithdrawn withdrawn = concern.withdraw(clock.instant());
        concerns.flush();
        trail.wrote(withdrawn, keep(last.withdrawn(concern, withdrawal.reason())));
        return new Receipt(id, concern.version(), List.of());
    }

    private static ConcernView shown(ConcernView view, Permission permitted) {
        return permitted.addressesWithheld() ? view.withoutAddresses() : view;
    }

    private ConcernView present(Concern concern) {
        return contents.find(concern.id(), concern.version(), ConcernView.class).orElseThrow(ConcernNotFound::new);
    }

    private Kept keep(ConcernView view) {
        return contents.keep(view.id(), view.version(), view);
    }
}
