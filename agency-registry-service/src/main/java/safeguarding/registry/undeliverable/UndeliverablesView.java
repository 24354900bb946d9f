package safeguarding.registry.undeliverable;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What waits, the oldest first; at most a thousand. */
record UndeliverablesView(@Schema(maxItems = 1000) List<UndeliverableView> undeliverable) {
}
