package safeguarding.referral.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Trail;
import safeguarding.referral.deadline.DeadlineState;
import safeguarding.referral.deadline.DeadlineView;
import safeguarding.referral.deadline.Deadlines;
import safeguarding.referral.triage.Told;
import safeguarding.referral.triage.Triages;

/** Where whoever made a referral sees what became of it, and whether somebody owes an answer. */
@ApplicationScoped
class FeedbackDesk {

    private final Triages triages;
    private final Deadlines deadlines;
    private final Rows rows;
    private final Trail trail;
    private final Caller caller;

    FeedbackDesk(Triages triages, Deadlines deadlines, Rows rows, Trail trail, Caller caller) {
        this.triages = triages;
        this.deadlines = deadlines;
        this.rows = rows;
        this.trail = trail;
        this.caller = caller;
    }

    @Transactional
    FeedbackView read(UUID referral) {
        if (rows.first("select 1 from referral where id = ? and recorded_by = ?", row -> row.getInt(1), referral,
                caller.agency()).isEmpty()) {
            throw new FeedbackNotFound();
        }
        Optional<Told> told = triages.told(referral);
        trail.noted("feedback.looked-for", referral);
        told.ifPresent(there -> trail.in(Chain.of(referral)).read("triage", there.triage(), there.version(), "feedback"));
        return told.map(there -> view(there, deadlines.of(referral, there.hub())))
                .orElseGet(() -> new FeedbackView(referral, null, null, null, null, false, null, null, null, null));
    }

    private static FeedbackView view(Told told, List<DeadlineView> clocks) {
        boolean overdue = clocks.stream().anyMatch(clock -> clock.state() == DeadlineState.MISSED
                && List.of("acknowledge", "decide", "give-feedback").contains(clock.rule()));
        Instant acknowledged = clocks.stream()
                .filter(clock -> clock.rule().equals("acknowledge") && clock.state() == DeadlineState.MET)
                .map(DeadlineView::endedAt).findFirst().orElse(null);
        return new FeedbackView(told.referral(), told.hub(), acknowledged, open(clocks, "decide"),
                open(clocks, "give-feedback"),
                overdue, told.route(), told.text(), told.by(), told.at());
    }

    private static @Nullable Instant open(List<DeadlineView> clocks, String rule) {
        return clocks.stream().filter(clock -> clock.rule().equals(rule) && clock.endedAt() == null)
                .map(DeadlineView::dueAt).findFirst().orElse(null);
    }
}
