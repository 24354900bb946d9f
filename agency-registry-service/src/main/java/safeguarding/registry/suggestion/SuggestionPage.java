package safeguarding.registry.suggestion;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Open suggestions, the likeliest first.
 *
 * @param next the cursor after the last of them; the same as was sent when there were none
 */
record SuggestionPage(@Schema(maxItems = 100) List<SuggestionView> items, String next) {
}
