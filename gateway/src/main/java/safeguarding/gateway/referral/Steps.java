package safeguarding.gateway.referral;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What has happened with a referral since it was received. */
public record Steps(@Nullable List<Step> steps) {

    /** One of them. */
    public record Step(UUID id, @Nullable List<String> codes, Instant happenedAt, Instant recordedAt,
            @Nullable String recordedBy) {
    }
}
