package safeguarding.disclosure.concern;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import safeguarding.disclosure.decision.AgreedWords;
import safeguarding.disclosure.offender.OffenderFiles;
import safeguarding.disclosure.offender.OffenderProfile;
import safeguarding.disclosure.right.Detail;
import safeguarding.disclosure.right.Permission;
import safeguarding.disclosure.right.ReadRights;
import safeguarding.kit.caller.Caller;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Trail;

/**
 * Reading a concern: in full for the agency that recorded it, and for any other as far as the registry says at this moment.
 */
@ApplicationScoped
class ConcernReading {

    private final Concerns concerns;
    private final OffenderFiles offenders;
    private final ReadRights rights;
    private final AgreedWords agreed;
    private final Trail trail;
    private final Caller caller;

    ConcernReading(Concerns concerns, OffenderFiles offenders, ReadRights rights, AgreedWords agreed, Trail trail,
            Caller caller) {
        this.concerns = concerns;
        this.offenders = offenders;
        this.rights = rights;
        this.agreed = agreed;
        this.trail = trail;
        this.caller = caller;
    }

    ConcernView read(UUID id) {
        String agency = caller.agency();
        Optional<ConcernView> own = QuarkusTransaction.requiringNew()
                .call(() -> concerns.recordedBy(agency, id).map(this::shownToRecorder));
        if (own.isPresent()) {
            return own.get();
        }
        // Asked outside any transaction, and whether or not there is such a concern: otherwise the time an answer takes, or a 503
        // while the registry is away, would tell a stranger that there is one.
        Permission permission = rights.permissionFor(id, agency, caller.user()).orElseThrow(ConcernNotFound::new);
        return QuarkusTransaction.requiringNew().call(() -> permission.detail() == Detail.AGREED_WORDING
                ? words(id, agency, permission)
                : shown(id, permission));
    }

    private ConcernView shownToRecorder(Concern concern) {
        if (offenders.isHidden(concern.offender())) {
            throw new ConcernNotFound();
        }
        OffenderProfile profile = noted(concern, "recorder");
        return ConcernView.own(concern, profile);
    }

    /** What was withdrawn is there for nobody else. */
    private ConcernView shown(UUID id, Permission permission) {
        Concern concern = concerns.findByIdOptional(id).orElseThrow(ConcernNotFound::new);
        Detail permitted = permission.forVersion(concern.revision());
        // Whoever works with a child has to know whom to ring even of somebody whose record only few may read.
        Detail detail = offenders.isHidden(concern.offender()) ? Detail.CONTACT_ONLY : permitted;
        if (concern.isWithdrawn()) {
            throw new ConcernNotFound();
        }
        boolean withheld = permission.addressesWithheld() && detail != Detail.CONTACT_ONLY;
        OffenderProfile profile = noted(concern, withheld ? detail.name() + "-WITHOUT-ADDRESSES" : detail.name());
        ConcernView view = ConcernView.of(concern, profile, detail);
        return withheld ? view.withoutAddresses() : view;
    }

    /**
     * The exact words of the decisions on which the permission rests. The concern itself may be another owner's, since
     * decisions
     * on all concerns are made here; one of ours that was withdrawn shows nothing, not even words. Addresses that are withheld
     * leave the words as they are: nothing of the concern is in them but what somebody decided to tell this very agency.
     */
    private ConcernView words(UUID id, String agency, Permission permission) {
        Optional<Concern> ours = concerns.findByIdOptional(id);
        ours.ifPresent(concern -> {
            permission.forVersion(concern.revision());
            if (concern.isWithdrawn()) {
                throw new ConcernNotFound();
            }
        });
        List<AgreedWords.Words> shown = agreed.shown(id, agency, permission.requests());
        if (shown.isEmpty()) {
            throw new ConcernNotFound();
        }
        Chain chain = Chain.of(id).with(ours.map(Concern::recordedBy).orElse(null));
        shown.forEach(words -> trail.in(chain).read("disclosure-decision", words.decision(), 1, Detail.AGREED_WORDING.name()));
        return ConcernView.ofWords(shown.stream().map(AgreedWords.Words::wording).toList());
    }

    /** Each view shows something of two records, so two readings are noted. */
    private OffenderProfile noted(Concern concern, String view) {
        OffenderProfile profile = offenders.of(concern.offender());
        Chain chain = Chain.of(concern.id()).with(concern.recordedBy().equals(caller.agency()) ? null : concern.recordedBy());
        trail.in(chain).read("concern", concern.id(), concern.revision(), view);
        trail.in(chain).read("offender", profile.id(), profile.version(), "concern-" + view);
        return profile;
    }
}
