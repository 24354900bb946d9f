package safeguarding.referral.strategy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.kit.event.Announcement;
import safeguarding.referral.attendance.Attendance;
import safeguarding.referral.attendance.Attendee;
import safeguarding.referral.decision.Decider;
import safeguarding.referral.invitation.Invitee;
import safeguarding.referral.minute.Minute;
import safeguarding.referral.reference.ChildReference;

/**
 * A strategy discussion at one version, as it is kept.
 *
 * @param guidance the edition of the guidance that was in force when it was convened
 * @param unknown the children of whom the registry had not heard when it was last asked who is involved
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Discussion(UUID id, long version, UUID referral, List<UUID> children, DiscussionState state, String purpose,
        Arrangement arrangement, List<Invitee> invitees, List<UUID> unknown, @Nullable Attendance attendance,
        @Nullable Minute minute, @Nullable Cancellation cancellation, String guidance, Decider convened, Instant changedAt) {

    public Discussion {
        children = List.copyOf(children);
        invitees = List.copyOf(invitees);
        unknown = List.copyOf(unknown);
    }

    /** Why it was not to be. */
    public record Cancellation(String reason, Decider by) {
    }

    public void require(DiscussionVerb verb) {
        if (!state.allows(verb)) {
            throw new DiscussionTransitionRefused();
        }
    }

    /** The agencies that are invited, without those who are left out. */
    public Set<String> invited() {
        return invitees.stream().filter(Invitee::isInvited).map(Invitee::agency)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The agencies that stand in its attendance. */
    public Set<String> attending() {
        return attendance == null ? Set.of()
                : attendance.attendees().stream().map(Attendee::agency).collect(Collectors.toSet());
    }

    /** The types of the invited agencies that have one. */
    public Map<String, String> types() {
        Map<String, String> types = new TreeMap<>();
        for (Invitee invitee : invitees) {
            if (invitee.isInvited() && invitee.type() != null) {
                types.put(invitee.agency(), invitee.type());
            }
        }
        return types;
    }

    /** The children that are meant, by whichever of the ids by which a reader knows them. */
    public List<UUID> resolved(List<UUID> given) {
        return given.stream().map(one -> ChildReference.resolved(id, one, children)).toList();
    }

    public Discussion inviting(List<Invitee> now, List<UUID> nowUnknown, Instant at) {
        require(DiscussionVerb.INVITE);
        return new Discussion(id, version + 1, referral, children, state, purpose, arrangement, now, nowUnknown, attendance,
                minute, cancellation, guidance, convened, at);
    }

    /** What was concluded stands if those who took part after all were enough, and is to be concluded again otherwise. */
    public Discussion held(Attendance now) {
        require(DiscussionVerb.HOLD);
        boolean stands = state == DiscussionState.CONCLUDED && now.quorum().reached();
        return next(stands ? DiscussionState.CONCLUDED : DiscussionState.HELD, now, minute, null, now.by().at());
    }

    /** With something that was written to it: whoever read it before has not read that. */
    public Discussion writtenTo(Instant at) {
        return next(state, attendance, minute, cancellation, at);
    }

    public Discussion concluded(Minute now) {
        require(DiscussionVerb.CONCLUDE);
        if (attendance == null || !attendance.quorum().reached()) {
            throw new QuorumNotReached();
        }
        return next(DiscussionState.CONCLUDED, attendance, now, null, now.by().at());
    }

    public Discussion cancelled(Cancellation now) {
        require(DiscussionVerb.CANCEL);
        return next(DiscussionState.CANCELLED, attendance, minute, now, now.by().at());
    }

    private Discussion next(DiscussionState now, @Nullable Attendance came, @Nullable Minute decided,
            @Nullable Cancellation called, Instant at) {
        return new Discussion(id, version + 1, referral, children, now, purpose, arrangement, invitees, unknown, came, decided,
                called, guidance, convened, at);
    }

    /** What the others are told over the bus of what was done with it. */
    Announcement announcement(DiscussionVerb verb, Instant now) {
        String agency = convened.agency();
        return switch (verb) {
            case INVITE -> version == 1 ? new DiscussionConvened(id, version, referral, agency, now)
                    : new DiscussionInvited(id, version, referral, agency, now);
            case HOLD -> new DiscussionHeld(id, version, referral, agency, now);
            case CONCLUDE -> new DiscussionConcluded(id, version, referral, agency, now);
            case CANCEL -> new DiscussionCancelled(id, version, referral, agency, now);
            case CONTRIBUTE, DISSENT, RECEIVE, EXAMINE ->
                throw new IllegalArgumentException("nobody is told of this over the bus");
        };
    }
}
