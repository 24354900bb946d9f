package safeguarding.referral.chairing;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.Trail;
import safeguarding.referral.deadline.Deadlines;
import safeguarding.referral.deadline.Happening;
import safeguarding.referral.minute.Minute;
import safeguarding.referral.strategy.Discussion;
import safeguarding.referral.triage.Triages;

/**
 * Starts the clock of the conference at the hub that has the referral, where an enquiry under section 47 begins with a
 * discussion.
 */
@ApplicationScoped
class SectionFortySeven {

    // As the hub itself says it of a discussion that was not recorded here.
    private static final String BEGUN = "section-47-begun";

    private final Triages triages;
    private final Deadlines deadlines;
    private final Trail trail;

    SectionFortySeven(Triages triages, Deadlines deadlines, Trail trail) {
        this.triages = triages;
        this.deadlines = deadlines;
        this.trail = trail;
    }

    /** A note that is only put right begins nothing again. */
    @Transactional(Transactional.TxType.MANDATORY)
    void begun(Discussion before, Discussion after) {
        Minute now = Objects.requireNonNull(after.minute());
        Minute then = before.minute();
        if (!now.beginsEnquiry() || (then != null && then.beginsEnquiry())) {
            return;
        }
        UUID cause = trail.entryOf(after.id(), after.version()).orElse(null);
        triages.lockHub(after.referral()).ifPresent(hub -> deadlines.happened(new Happening(Ids.next(), after.referral(), hub,
                Set.of(BEGUN), Objects.requireNonNull(after.attendance()).heldAt(), now.by().name(), cause)));
    }
}
