package safeguarding.referral.chairing;

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
import safeguarding.referral.strategy.Discussions;
import safeguarding.referral.triage.Triages;

/**
 * Starts the clock of the conference at the hub that has the referral, where an enquiry under section 47 begins with a
 * discussion.
 */
@ApplicationScoped
class SectionFortySeven {

    // As the hub itself says it of a discussion that was not recorded here.
    private static final String BEGUN = "section-47-begun";
    private static final String CONFERENCE = "hold-initial-conference";

    private final Triages triages;
    private final Discussions discussions;
    private final Deadlines deadlines;
    private final Trail trail;

    SectionFortySeven(Triages triages, Discussions discussions, Deadlines deadlines, Trail trail) {
        this.triages = triages;
        this.discussions = discussions;
        this.deadlines = deadlines;
        this.trail = trail;
    }

    /** A note that is only put right begins nothing again. */
    @Transactional(Transactional.TxType.MANDATORY)
    void begun(Discussion before, Discussion after, Place place) {
        Minute now = Objects.requireNonNull(after.minute());
        Minute then = before.minute();
        if (!now.beginsEnquiry() || (then != null && then.beginsEnquiry())) {
            return;
        }
        UUID cause = trail.entryOf(after.id(), after.version()).orElse(null);
        String hub = triages.lockHub(after.referral()).orElse(null);
        if (hub == null) {
            place.missing("thresholds", "No hub has this referral, so no clock of the conference runs. Send it to one.");
            return;
        }
        if (runsForAnotherChild(after, hub)) {
            place.missing("thresholds", "The clock of the conference that runs on this referral is that of another child and"
                    + " goes on; none runs for this discussion alone.");
            return;
        }
        deadlines.happened(new Happening(Ids.next(), after.referral(), hub,
                Set.of(BEGUN), Objects.requireNonNull(after.attendance()).heldAt(), now.by().name(), cause));
    }

    /** One referral has one clock of the conference at its hub, and a discussion about a sibling does not put it off. */
    private boolean runsForAnotherChild(Discussion discussion, String hub) {
        boolean runs = deadlines.of(discussion.referral(), hub).stream()
                .anyMatch(clock -> clock.rule().equals(CONFERENCE) && clock.endedAt() == null);
        Set<UUID> children = enquiredInto(discussion);
        return runs && discussions.otherNotes(discussion).stream().map(SectionFortySeven::enquiredInto)
                .anyMatch(others -> !children.containsAll(others));
    }

    private static Set<UUID> enquiredInto(Discussion discussion) {
        return Objects.requireNonNull(discussion.minute()).said().thresholds().stream().filter(Threshold::met)
                .map(Threshold::child).collect(Collectors.toSet());
    }
}
