package safeguarding.referral.disagreement;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Where a disagreement comes from: a referral, and a strategy discussion of it where it came up there. */
public record Ground(UUID referral, @Nullable UUID discussion) {
}
