package safeguarding.registry.recipient;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** An agency that works with a child around the concern and waits for a disclosure officer to decide whether it may be told. */
record DisclosureRequestView(@JsonIgnore @Schema(hidden = true) long version, UUID notice, UUID concern, String concernKind,
        String agency, Instant since) {
}
