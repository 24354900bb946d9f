package safeguarding.bench.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

import net.datafaker.Faker;

/**
 * Names, streets and places of Datafaker's lists, which are not those that the service knows, and of which none was looked at
 * when
 * its parameters were made.
 */
final class NamesFromAfar {

    private static final int DRAWN = 6000;
    private static final Map<String, String> ORIGINS = origins();

    private final Random random;
    private final Map<String, List<String>> given = new LinkedHashMap<>();
    private final Map<String, List<String>> family = new LinkedHashMap<>();
    private final List<String> streets;
    private final List<String> places;

    NamesFromAfar(Random random) {
        this.random = random;
        ORIGINS.forEach((origin, language) -> {
            Faker faker = new Faker(Locale.forLanguageTag(language), new Random(random.nextLong()));
            given.put(origin, drawn(faker.name()::firstName));
            family.put(origin, drawn(faker.name()::lastName));
        });
        Faker faker = new Faker(Locale.forLanguageTag("en-AU"), new Random(random.nextLong()));
        streets = drawn(faker.address()::streetName);
        places = drawn(faker.address()::city);
    }

    static List<String> of() {
        return List.copyOf(ORIGINS.keySet());
    }

    String given(String origin) {
        return common(given.getOrDefault(origin, List.of()));
    }

    String family(String origin) {
        return common(family.getOrDefault(origin, List.of()));
    }

    String street() {
        return common(streets);
    }

    /** The number of a place, which has one name and one postcode. */
    int place() {
        return (int) (random.nextDouble() * places.size());
    }

    String place(int number) {
        return places.get(number);
    }

    /** The earlier in the list the commoner: as 1 by rank, flattened at the beginning as the shares of names are. */
    private String common(List<String> names) {
        double lot = random.nextDouble();
        int rank = (int) (Math.pow(names.size() / 10.0 + 1, lot) * 10 - 10);
        return names.get(Math.min(Math.max(rank, 0), names.size() - 1));
    }

    private static List<String> drawn(Supplier<String> one) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < DRAWN; i++) {
            // The layout has no place for a comma.
            names.add(one.get().replace(',', ' ').strip().toLowerCase(Locale.ROOT));
        }
        return new ArrayList<>(names);
    }

    private static Map<String, String> origins() {
        Map<String, String> origins = new LinkedHashMap<>();
        origins.put("english", "en");
        origins.put("indian", "en-IN");
        origins.put("pakistani", "en-PK");
        origins.put("nigerian", "en-NG");
        origins.put("polish", "pl");
        origins.put("turkish", "tr");
        origins.put("vietnamese", "vi");
        origins.put("spanish", "es");
        return origins;
    }
}
