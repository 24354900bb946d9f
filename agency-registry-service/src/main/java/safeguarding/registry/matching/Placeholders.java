package safeguarding.registry.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What is written in the place of a number and is none. */
final class Placeholders {

    private static final Set<String> WORDS = words();

    private Placeholders() {
    }

    static boolean isOne(String value) {
        String bare = value.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return bare.chars().distinct().count() < 2 || WORDS.contains(bare);
    }

    private static Set<String> words() {
        try (InputStream text = Placeholders.class.getResourceAsStream("/matching/placeholders.txt")) {
            if (text == null) {
                throw new IllegalStateException("matching/placeholders.txt is not there");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.contains(" "))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
