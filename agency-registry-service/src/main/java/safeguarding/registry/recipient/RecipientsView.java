package safeguarding.registry.recipient;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everybody whom a concern touches, and where each stands. */
record RecipientsView(UUID concern, @Schema(maxItems = 10000) List<RecipientView> recipients) {
}
