package safeguarding.registry.notice;

import java.time.Instant;
import java.util.UUID;

/** An agency that works with a child around the concern and waits for a disclosure officer to decide whether it may be told. */
record DisclosureRequestView(UUID notice, UUID concern, String concernKind, String agency, Instant since) {
}
