package safeguarding.registry.delivery;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Items in the order in which they came.
 *
 * @param next the cursor after the last of them; the same as was sent when there were none
 */
record InboxPage(@Schema(maxItems = 200) List<InboxItemView> items, String next) {
}
