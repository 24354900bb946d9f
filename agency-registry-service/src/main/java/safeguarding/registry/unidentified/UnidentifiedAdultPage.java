package safeguarding.registry.unidentified;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Unidentified adults, those first of whom somebody was to ask longest ago.
 *
 * @param next the cursor after the last of them; the same as was sent when there were none
 */
record UnidentifiedAdultPage(@Schema(maxItems = 100) List<UnidentifiedAdult> items, String next) {
}
