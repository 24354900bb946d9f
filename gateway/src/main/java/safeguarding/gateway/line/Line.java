package safeguarding.gateway.line;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/** A line at one version, as the agency that recorded it reads it. */
public record Line(UUID id, long version, String status, String recordedBy, @Nullable String by, Instant recordedAt,
        Instant changedAt, JsonNode said, @Nullable String withdrawalReason) {

    public boolean isWithdrawn() {
        return status.equals("WITHDRAWN");
    }

    /** The carer, or the adults whom it may be about, in whose chronologies it stands too. */
    public List<String> adults() {
        List<String> adults = new ArrayList<>();
        said.path("adults").forEach(adult -> adults.add(adult.asText()));
        if (said.hasNonNull("carer")) {
            adults.add(said.path("carer").asText());
        }
        return adults;
    }

    /** In whose chronology it stands. */
    public String child() {
        return said.path("child").asText();
    }
}
