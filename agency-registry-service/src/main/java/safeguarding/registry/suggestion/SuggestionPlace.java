package safeguarding.registry.suggestion;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.web.PlaceCursor;

/**
 * How far somebody has read the list: what is settled meanwhile leaves it, and nothing else is passed over.
 *
 * @param least the score by which it is ordered
 */
record SuggestionPlace(boolean disputed, double least, UUID suggestion) {

    private static final SuggestionPlace START = new SuggestionPlace(true, Double.POSITIVE_INFINITY, new UUID(0, 0));

    static SuggestionPlace of(Suggestion last) {
        return new SuggestionPlace(last.state() == Suggestion.State.DISPUTED, last.score().sum().least(), last.id());
    }

    static SuggestionPlace decoded(@Nullable String cursor) {
        return PlaceCursor.decoded(cursor, START, SuggestionPlace::of);
    }

    private static SuggestionPlace of(List<String> keys) {
        return new SuggestionPlace(Boolean.parseBoolean(keys.get(0)), Double.parseDouble(keys.get(1)),
                UUID.fromString(keys.get(2)));
    }

    String encoded() {
        return PlaceCursor.encoded(disputed, least, suggestion);
    }
}
