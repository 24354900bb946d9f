package safeguarding.referral.strategy;

import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.referral.invitation.Invitee;
import safeguarding.referral.receipted.ReceiptClocks;
import safeguarding.referral.receipted.ReceiptClocks.Occasion;

/** By when everyone invited, but whoever convened and wrote it, says that the note has come. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class NoteClocks {

    private final ReceiptClocks clocks;

    NoteClocks(ReceiptClocks clocks) {
        this.clocks = clocks;
    }

    void follow(Discussion discussion) {
        Occasion occasion = new Occasion(discussion.referral(), discussion.id(), discussion.version(), discussion.changedAt(),
                null);
        Set<String> invited = new TreeSet<>(discussion.invited());
        invited.remove(discussion.convened().agency());
        if (discussion.state() == DiscussionState.CONCLUDED) {
            clocks.happened(occasion, invited, "note-shared");
            clocks.happened(occasion, leftOut(discussion), "note-withheld");
        } else if (discussion.minute() != null) {
            // Those who took part after all were not enough: there is nothing to receive until it is concluded again.
            clocks.happened(occasion, invited, "note-withheld");
        }
    }

    void guestsChanged(Discussion discussion) {
        clocks.guestsAre(
                new Occasion(discussion.referral(), discussion.id(), discussion.version(), discussion.changedAt(), null),
                discussion.invited(), leftOut(discussion));
    }

    private static Set<String> leftOut(Discussion discussion) {
        Set<String> leftOut = new TreeSet<>();
        for (Invitee invitee : discussion.invitees()) {
            if (!invitee.isInvited()) {
                leftOut.add(invitee.agency());
            }
        }
        return leftOut;
    }
}
