package safeguarding.gateway.line;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/** A line at one version, as the agency that recorded it reads it. */
public record Line(UUID id, long version, String status, String recordedBy, @Nullable String by, Instant recordedAt,
        Instant changedAt, JsonNode said, @Nullable String withdrawalReason) {

    public boolean isWithdrawn() {
        return status.equals("WITHDRAWN");
    }

    /** In whose chronology it stands. */
    public String child() {
        return said.path("child").asText();
    }
}
