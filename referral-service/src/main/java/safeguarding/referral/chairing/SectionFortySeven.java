package safeguarding.referral.chairing;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.Trail;
import safeguarding.referral.deadline.Deadlines;
import safeguarding.referral.deadline.Happening;
import safeguarding.referral.form.Place;
import safeguarding.referral.minute.Minute;
import safeguarding.referral.minute.Threshold;
import safeguarding.referral.strategy.Discussion;
import safeguarding.referral.triage.Triages;

/** Starts the clock of each child's conference at the hub that has the referral, where an enquiry begins with a discussion. */
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

    /** For each child by itself; a note that is only put right begins nothing again. */
    @Transactional(Transactional.TxType.MANDATORY)
    void begun(Discussion before, Discussion after, Place place) {
        Minute now = Objects.requireNonNull(after.minute());
        Set<UUID> children = enquiredInto(now);
        if (before.minute() != null) {
            children.removeAll(enquiredInto(before.minute()));
        }
        if (children.isEmpty()) {
            return;
        }
        UUID cause = trail.entryOf(after.id(), after.version()).orElse(null);
        String hub = triages.lockHub(after.referral()).orElse(null);
        if (hub == null) {
            place.missing("thresholds", "No hub has this referral, so no clock of the conference runs. Send it to one.");
            return;
        }
        deadlines.happenedTo(children, new Happening(Ids.next(), after.referral(), hub, Set.of(BEGUN),
                Objects.requireNonNull(after.attendance()).heldAt(), now.by().name(), cause));
    }

    private static Set<UUID> enquiredInto(Minute minute) {
        return minute.said().thresholds().stream().filter(Threshold::met).map(Threshold::child)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
