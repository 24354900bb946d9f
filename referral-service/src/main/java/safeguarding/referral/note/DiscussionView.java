package safeguarding.referral.note;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.attendance.Attendance;
import safeguarding.referral.contribution.Contribution;
import safeguarding.referral.deadline.DeadlineView;
import safeguarding.referral.decision.Decider;
import safeguarding.referral.invitation.Invitee;
import safeguarding.referral.minute.Minute;
import safeguarding.referral.receipted.NamedReceipt;
import safeguarding.referral.reference.Naming;
import safeguarding.referral.strategy.Arrangement;
import safeguarding.referral.strategy.Discussion;
import safeguarding.referral.strategy.DiscussionState;

/**
 * A strategy discussion as an agency reads it: once it is concluded, the note.
 *
 * @param referral for a reader before whom the referral is
 * @param children by the ids that are the reader's own; by others that mean them in this discussion only otherwise
 * @param contributions what was brought along, and where somebody did not agree
 * @param clocks of the receipts of the note, in the same way
 * @param receipts of the note: of the reader's own agency; of all of them for the agency that convened
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DiscussionView(UUID id, long version, @Nullable UUID referral, @Schema(maxItems = 30) List<UUID> children,
        DiscussionState state,
        @Schema(maxLength = 4000) String purpose, Arrangement arrangement, @Schema(maxItems = 200) List<Guest> guests,
        @Nullable Attendance attendance, @Nullable Minute minute, Discussion.@Nullable Cancellation cancellation,
        @Schema(maxItems = 500) List<Contribution> contributions, @Schema(maxItems = 1000) List<NamedReceipt> receipts,
        @Schema(maxItems = 500) List<DeadlineView> clocks,
        @Schema(maxLength = 60) String guidance, Decider convened, Instant changedAt) {

    /**
     * Invited are those who are so at present: that somebody is there no more is not for the others, whichever version they
     * read.
     */
    static DiscussionView of(Discussion of, Set<String> invited, String reader, Naming naming,
            List<Contribution> contributions, Receiving receiving) {
        boolean convener = of.convened().agency().equals(reader);
        List<Guest> guests = of.invitees().stream()
                .filter(invitee -> convener || (invitee.isInvited() && invited.contains(invitee.agency())))
                .map(invitee -> Guest.of(invitee, convener || isOf(invitee, reader), naming)).toList();
        List<Contribution> until = contributions.stream().filter(one -> !one.by().at().isAfter(of.changedAt())).toList();
        Minute minute = of.minute() == null ? null : of.minute().naming(naming::child);
        return new DiscussionView(of.id(), of.version(), naming.referral(of.referral()),
                naming.children(of.children()), of.state(), of.purpose(),
                of.arrangement(), guests, of.attendance(), minute, of.cancellation(), until, receiving.receipts(),
                receiving.clocks(),
                of.guidance(), of.convened(), of.changedAt());
    }

    private static boolean isOf(Invitee invitee, String reader) {
        return invitee.agency().equals(reader);
    }
}
