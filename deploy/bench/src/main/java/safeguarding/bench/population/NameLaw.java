package safeguarding.bench.population;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * Names as common as they are: those of a list, the commonest first, and made ones in the long tail that no list has.
 *
 * @param size how many different ones there are
 */
record NameLaw(List<String> known, int size) {

    // As 1 by rank, flattened at the beginning as the shares of names are: the commonest is borne by about one in a hundred.
    private static final double BEND = 10;
    private static final String[] SYLLABLES = { "ba", "bren", "cor", "dal", "del", "en", "fa", "gor", "ha", "il", "jo", "ka",
            "kel", "la", "lin", "ma", "mor", "na", "ol", "pa", "quin", "ra", "ros", "sa", "sten", "ta", "tor", "ul", "va",
            "wil", "ya", "zen" };

    static NameLaw given() {
        return new NameLaw(list("/matching/given-names.txt"), 10_000);
    }

    static NameLaw family() {
        return new NameLaw(list("/matching/family-names.txt"), 200_000);
    }

    String drawn(Random random) {
        int rank = (int) (Math.pow(size / BEND + 1, random.nextDouble()) * BEND - BEND);
        return name(Math.min(Math.max(rank, 0), size - 1));
    }

    String name(int rank) {
        return rank < known.size() ? known.get(rank) : made(rank);
    }

    private static String made(int rank) {
        StringBuilder name = new StringBuilder();
        for (int rest = rank; rest > 0; rest /= SYLLABLES.length) {
            name.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return name.toString();
    }

    private static List<String> list(String resource) {
        try (InputStream file = NameLaw.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException(resource + " is not among the registry's lists.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(String::strip).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
