package safeguarding.referral.worklist;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import safeguarding.referral.deadline.DeadlineView;

/** The clocks of one referral, the open ones first. */
record DeadlinesView(@Schema(maxItems = 500) List<DeadlineView> deadlines) {
}
