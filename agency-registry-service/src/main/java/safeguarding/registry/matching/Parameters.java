package safeguarding.registry.matching;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import safeguarding.registry.matching.field.Agreement;
import safeguarding.registry.matching.field.Field;

/**
 * One version of the numbers by which records are compared. They are data with a date, and the file says where each comes from.
 *
 * @param prior bits for one human against each rival before anything is compared
 * @param joins the upper threshold in bits, against every rival
 * @param suggests the lower thresholds in bits
 */
public record Parameters(String version, LocalDate inForceFrom, Map<Rival, Double> prior, double joins,
        Map<Rival, Double> suggests, Map<Field, Map<Agreement, Chances>> chances) {

    public Parameters {
        prior = Map.copyOf(prior);
        suggests = Map.copyOf(suggests);
        chances = Map.copyOf(chances);
    }

    /**
     * Of the words of each line: {@code prior}, {@code suggests}, {@code joins} or a field, and its numbers; # begins a
     * comment.
     */
    public static Parameters of(String text) {
        Map<String, String> single = new HashMap<>();
        Map<String, Map<Rival, Double>> rivals = new HashMap<>();
        Map<Field, Map<Agreement, Chances>> chances = new EnumMap<>(Field.class);
        for (String line : text.lines().toList()) {
            String[] words = line.replaceAll("#.*", "").strip().split("\\s+", -1);
            if (words.length == 2) {
                single.put(words[0], words[1]);
            } else if (words.length == 4) {
                rivals.put(words[0], rivals(words, 1));
            } else if (words.length > 4) {
                Map<Rival, Double> others = rivals(words, 3);
                double nearby = words.length > 6 ? Double.parseDouble(words[6]) : others.getOrDefault(Rival.STRANGER, 1.0);
                chances.computeIfAbsent(Field.valueOf(words[0].toUpperCase(Locale.ROOT)),
                        unused -> new EnumMap<>(Agreement.class))
                        .put(Agreement.valueOf(words[1].toUpperCase(Locale.ROOT)),
                                new Chances(Double.parseDouble(words[2]), others, nearby));
            }
        }
        return new Parameters(required(single, "version"), LocalDate.parse(required(single, "in-force-from")),
                required(rivals, "prior"), Double.parseDouble(required(single, "joins")), required(rivals, "suggests"),
                chances);
    }

    /** Null where this agreement says nothing. */
    @Nullable
    Chances chances(Field field, Agreement agreement) {
        Map<Agreement, Chances> ofField = chances.get(field);
        return ofField == null ? null : ofField.get(agreement);
    }

    double prior(Rival rival) {
        return prior.getOrDefault(rival, 0.0);
    }

    double suggests(Rival rival) {
        return suggests.getOrDefault(rival, 0.0);
    }

    private static Map<Rival, Double> rivals(String[] words, int from) {
        Map<Rival, Double> numbers = new EnumMap<>(Rival.class);
        for (Rival rival : Rival.values()) {
            numbers.put(rival, Double.parseDouble(words[from + rival.ordinal()]));
        }
        return numbers;
    }

    private static <T> T required(Map<String, T> values, String name) {
        T value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the parameters of matching say nothing of " + name);
        }
        return value;
    }
}
