package safeguarding.registry.suggestion;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Disputed suggestions, then open ones, the likeliest first. The list names nobody: it holds people whom the caller did not
 * look for, and each pair
 * is
 * looked at by itself.
 *
 * @param next the cursor after the last of them; the same as was sent when there were none
 */
record SuggestionPage(@Schema(maxItems = 100) List<Line> items, String next) {

    /** One of them, to be opened by its id. */
    record Line(UUID id, long version, Suggestion.State state, ScoreView score) {

        static Line of(Suggestion suggestion) {
            return new Line(suggestion.id(), suggestion.version(), suggestion.state(), suggestion.score());
        }
    }
}
