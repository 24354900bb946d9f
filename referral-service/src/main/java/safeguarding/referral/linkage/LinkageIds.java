package safeguarding.referral.linkage;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The referrals, concerns and strategy discussions to be told of. */
record LinkageIds(@NotNull @Size(min = 1, max = 500) List<@NotNull UUID> ids) {
}
