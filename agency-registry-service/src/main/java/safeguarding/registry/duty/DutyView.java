package safeguarding.registry.duty;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is on duty for a place.
 *
 * @param how whether it is the place's own service, one that stands in for it, or the last resort for all places
 * @param passedOver the services before it that nobody answers at that instant
 */
record DutyView(@Schema(maxLength = 9) String area, Instant at, How how, ServiceView service,
        @Schema(maxItems = 1000) List<PassedOver> passedOver) {

    enum How {
        OWN_SERVICE,
        FALLBACK,
        LAST_RESORT
    }

    enum Why {
        OUT_OF_HOURS,
        CLOSED
    }

    record PassedOver(@Schema(maxLength = 64) String agency, @Schema(maxLength = 64) String service, Why why) {
    }
}
