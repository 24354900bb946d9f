package safeguarding.registry.unheld;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Risks that nobody holds, the oldest first. */
record UnheldRisksView(@Schema(maxItems = 1000) List<UnheldRiskView> risks) {
}
