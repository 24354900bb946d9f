package safeguarding.gateway.agency;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Who is on duty for a place, as the registry works it out. */
public record DutyView(String area, Instant at, String how, ServiceView service, @Nullable List<PassedOver> passedOver) {

    public record PassedOver(String agency, String service, String why) {
    }

    public String howSaid() {
        return switch (how) {
            case "OWN_SERVICE" -> "This is the place\u2019s own service.";
            case "FALLBACK" -> "The place\u2019s own service is closed now; this one stands in for it.";
            default -> "Nobody nearer answers now; this is the last resort for all places.";
        };
    }
}
