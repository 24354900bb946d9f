package safeguarding.referral.disagreement;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A disagreement as far as a list shows it.
 *
 * @param answerer who owes the answer of the stage
 * @param dueAt by when the next thing is owed in it, where something is
 */
public record Listed(UUID id, long version, DisagreementState state, String stage, String raisedBy, String raisedWith,
        String answerer, @Nullable Instant dueAt, long position) {
}
