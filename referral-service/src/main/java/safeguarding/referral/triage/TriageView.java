package safeguarding.referral.triage;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.decision.Decision;
import safeguarding.referral.decision.Feedback;
import safeguarding.referral.decision.Rating;
import safeguarding.referral.decision.Reopening;

/** The triage of one referral by one hub at one version, as it is read and as it is kept. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
record TriageView(UUID id, UUID referral, long version, TriageStatus status, @Schema(maxLength = 64) String hub,
        Instant receivedAt, Instant changedAt, @Nullable Rating rating, @Nullable Decision decision,
        @Nullable Feedback feedback, @Nullable Reopening reopening) {

    static TriageView opened(UUID id, UUID referral, String hub, Instant at) {
        return new TriageView(id, referral, 1, TriageStatus.OPEN, hub, at, at, null, null, null, null);
    }

    TriageView rated(Rating now) {
        return here(status, now.by().at(), now, decision, feedback);
    }

    /** What the referrer was told of another decision is not what he has to be told of this one. */
    TriageView decided(Decision now) {
        return here(TriageStatus.DECIDED, now.by().at(), rating, now, null);
    }

    /** A decision is due again; the one before, and what the referrer was told of it, are in the versions. */
    TriageView reopened(Reopening now) {
        if (decision == null) {
            throw new NotDecidedYet();
        }
        TriageView open = here(TriageStatus.OPEN, now.by().at(), rating, null, null);
        return new TriageView(id, referral, open.version(), open.status(), hub, receivedAt, open.changedAt(), rating, null,
                null,
                now);
    }

    TriageView fedBack(Feedback now) {
        if (decision == null) {
            throw new NotDecidedYet();
        }
        return here(status, now.by().at(), rating, decision, now);
    }

    TriageView gone(Instant at) {
        return here(TriageStatus.GONE, at, rating, decision, feedback);
    }

    /** The referral is at the hub again; what was decided of it before is in the versions. */
    TriageView back(Instant at) {
        return new TriageView(id, referral, version + 1, TriageStatus.OPEN, hub, at, at, null, null, null, null);
    }

    private TriageView here(TriageStatus next, Instant at, @Nullable Rating nextRating, @Nullable Decision nextDecision,
            @Nullable Feedback nextFeedback) {
        if (status == TriageStatus.GONE) {
            throw new TriageGone();
        }
        return new TriageView(id, referral, version + 1, next, hub, receivedAt, at, nextRating, nextDecision, nextFeedback,
                reopening);
    }
}
