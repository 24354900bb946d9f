package safeguarding.kit.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A place in a list that moves while somebody works on it, named by what the list is ordered by: it stays where it is when
 * whatever stood there goes or moves. Opaque to callers.
 */
public final class PlaceCursor {

    private static final String VERSION = "2";
    private static final String BETWEEN = "|";

    private PlaceCursor() {
    }

    public static String encoded(Object... keys) {
        String place = Stream.concat(Stream.of(VERSION), Stream.of(keys)).map(String::valueOf)
                .collect(Collectors.joining(BETWEEN));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(UTF_8));
    }

    /** What the keys say, or the start where there is no cursor; 400 for one that was not given out for this list. */
    public static <T> T decoded(@Nullable String encoded, T start, Function<List<String>, T> reading) {
        if (encoded == null || encoded.isEmpty()) {
            return start;
        }
        try {
            List<String> keys = List.of(new String(Base64.getUrlDecoder().decode(encoded), UTF_8).split("\\|", -1));
            if (keys.get(0).equals(VERSION)) {
                return reading.apply(keys.subList(1, keys.size()));
            }
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException notOurs) {
            throw new Cursor.CursorUnreadable();
        }
        throw new Cursor.CursorUnreadable();
    }
}
