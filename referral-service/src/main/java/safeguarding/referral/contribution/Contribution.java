package safeguarding.referral.contribution;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.decision.Decider;

/** A contribution or a dissent as it is kept: one of the two. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Contribution(UUID id, UUID discussion, @Nullable NewContribution said, @Nullable NewDissent dissent,
        Decider by) {
}
