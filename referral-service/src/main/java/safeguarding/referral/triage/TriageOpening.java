package safeguarding.referral.triage;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Actor;
import safeguarding.kit.request.Discretion;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Kept;
import safeguarding.kit.trail.Trail;
import safeguarding.referral.deadline.Deadlines;
import safeguarding.referral.deadline.Happening;
import safeguarding.referral.intake.Reception;
import safeguarding.referral.intake.ReferralFollower;

/** Opens the triage of a referral, and starts its clocks, in the moment in which an agency receives it. */
@ApplicationScoped
class TriageOpening implements ReferralFollower {

    private static final Actor ITSELF = Actor.system("referral-service", "safeguarding-child",
            "https://www.legislation.gov.uk/ukpga/2004/31/section/11");

    private final Triages triages;
    private final Deadlines deadlines;
    private final Trail trail;
    private final Discretion discretion;

    TriageOpening(Triages triages, Deadlines deadlines, Trail trail, Discretion discretion) {
        this.triages = triages;
        this.deadlines = deadlines;
        this.trail = trail;
        this.discretion = discretion;
    }

    @Override
    public void follow(Reception reception) {
        UUID cause = trail.entryOf(reception.referral(), reception.version()).orElse(null);
        if (!reception.isFirst()) {
            for (String hub : triages.otherHubs(reception.referral(), reception.by())) {
                triages.lock(reception.referral(), hub).ifPresent(triage -> leave(triage.gone(reception.at()), cause));
            }
        }
        if (reception.by() != null) {
            receive(reception, reception.by(), cause);
        }
    }

    private void receive(Reception reception, String hub, @Nullable UUID cause) {
        Optional<TriageView> known = reception.isFirst() ? Optional.empty() : triages.lock(reception.referral(), hub);
        if (known.isPresent() && known.get().status() != TriageStatus.GONE) {
            return;
        }
        TriageView triage = known.map(before -> before.back(reception.at()))
                .orElseGet(() -> TriageView.opened(discretion.nextId(), reception.referral(), hub, reception.at()));
        Kept kept = known.isPresent() ? triages.settle(triage) : triages.open(triage);
        trail.in(Chain.of(reception.referral()).causedBy(cause)).wrote(ITSELF, "triage.opened", triage.id(), kept);
        Happening receipt = new Happening(discretion.nextId(), reception.referral(), hub, Set.of("receipt"), reception.at(),
                null,
                cause);
        if (reception.isFirst()) {
            deadlines.began(receipt);
        } else {
            deadlines.happened(receipt);
        }
    }

    private void leave(TriageView triage, @Nullable UUID cause) {
        trail.in(Chain.of(triage.referral()).causedBy(cause)).wrote(ITSELF, "triage.closed", triage.id(),
                triages.settle(triage));
        deadlines.stopAll(triage.referral(), triage.hub(), triage.changedAt());
    }
}
