package safeguarding.registry.recipient;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The requests that wait for a decision, the oldest first; at most a thousand. */
record DisclosureRequestsView(@Schema(maxItems = 1000) List<DisclosureRequestView> requests) {
}
