package safeguarding.gateway.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import safeguarding.gateway.match.Suggestion.Bits;
import safeguarding.gateway.match.Suggestion.Score;
import safeguarding.gateway.match.Suggestion.Step;

/** A score as rows of a table with a bar in each: from where one begins, field by field, to the sum. */
public record Waterfall(List<Row> rows, double width) {

    private static final int WIDTH = 240;
    private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("GIVEN", "Given name"),
            Map.entry("FAMILY", "Family name"), Map.entry("ORDER", "Order of the names"), Map.entry("BORN", "Date of birth"),
            Map.entry("POSTCODE", "Postcode"), Map.entry("LOCALITY", "Town or village"), Map.entry("STREET", "Street"),
            Map.entry("PREMISES", "House"), Map.entry("HOUSE", "Household"), Map.entry("IDENTIFIER", "Official number"),
            Map.entry("NUMBER", "Other number"), Map.entry("CONTACT", "Phone or email"));
    private static final Map<String, String> AGREEMENTS = Map.of("EXACT", "The same", "VARIANT", "A form of the same name",
            "PART",
            "Part of it is the same", "SWAPPED", "The same, the other way round", "SLIP", "A slip of the pen apart",
            "CONFUSABLE",
            "Easily mistaken for each other", "SIMILAR", "Alike", "DIFFERENT", "Different", "UNKNOWN",
            "Not known in one of them");

    /**
     * One row.
     *
     * @param x where its bar begins, and how long it is, out of the width
     */
    public record Row(String field, String found, String stranger, String kin, String twin, int x, int length,
            boolean speaksFor) {
    }

    static Waterfall of(Score score) {
        List<Double> marks = new ArrayList<>(List.of(0.0, score.prior().stranger()));
        double at = score.prior().stranger();
        for (Step step : score.steps()) {
            at += step.bits().stranger();
            marks.add(at);
        }
        double least = marks.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = marks.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        ToDoubleFunction<Double> place = bits -> most == least ? 0 : (bits - least) / (most - least) * WIDTH;
        List<Row> rows = new ArrayList<>();
        rows.add(row("Where one begins", "How many people there are", score.prior(), 0, score.prior().stranger(), place));
        double from = score.prior().stranger();
        for (Step step : score.steps()) {
            double to = from + step.bits().stranger();
            rows.add(row(field(step.field()),
                    agreement(step.agreement()),
                    step.bits(), from, to, place));
            from = to;
        }
        rows.add(row("Sum", bandSaid(score.band()), score.sum(), 0, score.sum().stranger(), place));
        return new Waterfall(rows, WIDTH);
    }

    static String field(String code) {
        return FIELDS.getOrDefault(code, code);
    }

    static String agreement(String code) {
        return AGREEMENTS.getOrDefault(code, code);
    }

    static String bandSaid(String band) {
        return switch (band) {
            case "SAME" -> "Enough to join them";
            case "HUMAN" -> "Likely, but somebody has to look";
            case "FORBIDDEN" -> "A number that only one person has differs";
            default -> "Not enough";
        };
    }

    private static Row row(String field, String found, Bits bits, double from, double to, ToDoubleFunction<Double> place) {
        int start = (int) Math.round(place.applyAsDouble(Math.min(from, to)));
        int end = (int) Math.round(place.applyAsDouble(Math.max(from, to)));
        return new Row(field, found, said(bits.stranger()), said(bits.kin()), said(bits.twin()), start,
                Math.max(2, end - start),
                to >= from);
    }

    private static String said(double bits) {
        return String.format(Locale.UK, "%+.1f", bits);
    }
}
