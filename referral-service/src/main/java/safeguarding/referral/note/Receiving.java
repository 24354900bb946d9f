package safeguarding.referral.note;

import java.util.List;

import safeguarding.referral.deadline.DeadlineView;
import safeguarding.referral.receipted.NamedReceipt;

/** Who has received a note, and who is still to, as far as the reader sees it. */
record Receiving(List<NamedReceipt> receipts, List<DeadlineView> clocks) {
}
