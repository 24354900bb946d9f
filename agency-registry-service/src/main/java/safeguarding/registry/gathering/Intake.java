package safeguarding.registry.gathering;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Actor;
import safeguarding.kit.trail.Trail;
import safeguarding.registry.circle.Facts;
import safeguarding.registry.circle.LinkageRecord;
import safeguarding.registry.invited.Invitations;
import safeguarding.registry.lane.Change;
import safeguarding.registry.lane.Lane;

/** Takes gathered facts in, in the lane. */
@ApplicationScoped
class Intake {

    static final Actor SELF = Actor.system("agency-registry-service", Owners.PURPOSE, Owners.LEGAL_BASIS);

    private final Facts facts;
    private final Lane lane;
    private final Invitations invitations;
    private final Trail trail;

    Intake(Facts facts, Lane lane, Invitations invitations, Trail trail) {
        this.facts = facts;
        this.lane = lane;
        this.invitations = invitations;
        this.trail = trail;
    }

    /** What follows from one announcement alone has it as its cause. */
    @Transactional
    void take(String owner, List<LinkageRecord> gathered, @Nullable UUID cause) {
        lane.enter();
        List<LinkageRecord> newer = facts.newer(gathered);
        if (newer.isEmpty()) {
            return;
        }
        Actor actor = SELF.causedBy(cause);
        for (LinkageRecord record : newer) {
            LinkageRecord.LinkedInvitation invitation = record.invitation();
            if (invitation != null) {
                invitations.are(actor, record.id(), invitation);
            }
        }
        newer.forEach(record -> trail.noted(actor, "linkage-record.taken-in", record.id()));
        lane.run(actor, new Change() {

            @Override
            public Set<UUID> touches() {
                return facts.mentioned(newer);
            }

            @Override
            public Set<UUID> concerns() {
                return facts.concernsIn(newer);
            }

            @Override
            public void apply() {
                facts.replace(owner, newer);
            }
        });
    }
}
