package safeguarding.referral.line;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A line at one version, as its own agency sees it.
 *
 * @param by the person who said this version, where the agency's system named one
 * @param recordedAt when the first version was recorded
 * @param changedAt when this one was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record KeptLine<T>(UUID id, long version, LineStatus status, @Schema(maxLength = 64) String recordedBy,
        @Schema(maxLength = 255) @Nullable String by, Instant recordedAt, Instant changedAt, T said,
        @Schema(maxLength = 2000) @Nullable String withdrawalReason) {

    KeptLine<T> next(@Nullable String nowBy, Instant now, T nowSaid) {
        return new KeptLine<>(id, version + 1, LineStatus.RECORDED, recordedBy, nowBy, recordedAt, now, nowSaid, null);
    }

    KeptLine<T> withdrawn(@Nullable String nowBy, Instant now, String why) {
        return new KeptLine<>(id, version + 1, LineStatus.WITHDRAWN, recordedBy, nowBy, recordedAt, now, said, why);
    }
}
