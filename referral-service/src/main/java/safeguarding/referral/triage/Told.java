package safeguarding.referral.triage;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.referral.decision.Decision;
import safeguarding.referral.decision.Feedback;

/** As much of a triage as the referrer was told; before he was told, only which hub has his referral. */
public record Told(UUID triage, long version, UUID referral, String hub, @Nullable String route, @Nullable String text,
        @Nullable String by, @Nullable Instant at) {

    static Told of(TriageView triage) {
        Feedback feedback = triage.feedback();
        Decision decision = triage.decision();
        if (feedback == null || decision == null) {
            return new Told(triage.id(), triage.version(), triage.referral(), triage.hub(), null, null, null, null);
        }
        return new Told(triage.id(), triage.version(), triage.referral(), triage.hub(), decision.route(), feedback.text(),
                feedback.by().name(), feedback.by().at());
    }
}
