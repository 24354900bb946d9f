package safeguarding.referral.deadline;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A clock as it is shown.
 *
 * @param about what of the referral it is about, where it is about a part of it: a child, an examination
 * @param agency at which it runs
 * @param dueAt before this moment; what is done at it is late
 * @param endedAt when that was done for which it ran, or when it was stopped
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeadlineView(UUID id, long version, @Nullable UUID referral, @Nullable UUID about,
        @Schema(maxLength = 64) String agency, @Schema(maxLength = 60) String rule, int ruleVersion,
        DeadlineState state, Instant countedFrom, Instant dueAt, @Nullable Instant missedAt, @Nullable Instant endedAt,
        @Schema(maxLength = 60) String escalatesTo) {

    /** For a reader who is not to be shown the ids of the referral. */
    public DeadlineView withoutReferral() {
        return new DeadlineView(id, version, null, about, agency, rule, ruleVersion, state, countedFrom, dueAt, missedAt,
                endedAt,
                escalatesTo);
    }

    static DeadlineView of(Deadline deadline) {
        return new DeadlineView(deadline.id(), deadline.version(), deadline.referral(), deadline.about(), deadline.hub(),
                deadline.rule(),
                deadline.ruleVersion(), deadline.state(), deadline.countedFrom(), deadline.dueAt(), deadline.missedAt(),
                deadline.endedAt(), deadline.role());
    }
}
