package safeguarding.registry.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import safeguarding.registry.matching.Waterfall.Step;
import safeguarding.registry.matching.field.Agreement;
import safeguarding.registry.matching.field.Born;
import safeguarding.registry.matching.field.Field;
import safeguarding.registry.matching.field.Place;
import safeguarding.registry.matching.field.Reference;
import safeguarding.registry.matching.name.NameComparison;
import safeguarding.registry.matching.name.NameLore;

/**
 * Compares two people field by field. The sum of weights is Fellegi and Sunter's, taken once against each rival, because what
 * speaks against
 * a stranger does not speak against a twin. A function of the two and of the parameters, the same from both sides.
 */
public final class Scoring {

    // Of several readings the likeliest, and of equally likely ones that which speaks least against a twin.
    private static final Comparator<List<Step>> LIKELIEST = Comparator
            .<List<Step>> comparingDouble(steps -> sum(steps, Rival.STRANGER))
            .thenComparing(steps -> sum(steps, Rival.TWIN), Comparator.reverseOrder())
            .thenComparing(steps -> sum(steps, Rival.KIN), Comparator.reverseOrder());

    private final Parameters parameters;
    private final NameReading names;

    public Scoring(Parameters parameters, NameLore lore) {
        this.parameters = parameters;
        this.names = new NameReading(parameters, lore, new NameComparison(lore));
    }

    public String version() {
        return parameters.version();
    }

    public Waterfall compare(Particulars one, Particulars other) {
        List<Step> steps = new ArrayList<>(name(one, other));
        add(steps, step(Field.BORN, Born.compare(one.born(), other.born()), false));
        steps.addAll(place(one, other));
        for (Field worth : List.of(Field.IDENTIFIER, Field.NUMBER, Field.CONTACT)) {
            add(steps, step(worth, Reference.compare(one.references(), other.references(), worth), false));
        }
        Map<Rival, Double> sums = Waterfall.sums(parameters.prior(), steps);
        boolean forbidden = Reference.differInASystem(one.references(), other.references());
        return new Waterfall(parameters.version(), parameters.prior(), List.copyOf(steps), sums,
                forbidden ? Band.FORBIDDEN : band(sums));
    }

    private Band band(Map<Rival, Double> sums) {
        if (Stream.of(Rival.values()).allMatch(rival -> sums.getOrDefault(rival, 0.0) >= parameters.joins())) {
            return Band.SAME;
        }
        return Stream.of(Rival.values()).allMatch(rival -> sums.getOrDefault(rival, 0.0) >= parameters.suggests(rival))
                ? Band.HUMAN
                : Band.DIFFERENT;
    }

    private List<Step> name(Particulars one, Particulars other) {
        return one.names().stream().flatMap(mine -> other.names().stream().flatMap(theirs -> names.readings(mine, theirs)))
                .max(LIKELIEST).orElse(List.of());
    }

    private List<Step> place(Particulars one, Particulars other) {
        return one.places().stream().flatMap(mine -> other.places().stream().map(theirs -> place(mine, theirs)))
                .max(LIKELIEST).orElse(List.of());
    }

    private List<Step> place(Place one, Place other) {
        Map<Field, Agreement> agreements = one.compare(other);
        boolean neighbours = agreements.get(Field.POSTCODE) == Agreement.EXACT;
        return Stream.of(Field.POSTCODE, Field.LOCALITY, Field.STREET, Field.PREMISES, Field.HOUSE)
                .map(field -> step(field, agreements.getOrDefault(field, Agreement.UNKNOWN), neighbours))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Step step(Field field, Agreement agreement, boolean neighbours) {
        Chances chances = parameters.chances(field, agreement);
        if (chances == null) {
            return null;
        }
        Map<Rival, Double> weights = new EnumMap<>(Rival.class);
        for (Rival rival : Rival.values()) {
            weights.put(rival, chances.weight(rival, neighbours));
        }
        return new Step(field, agreement, weights);
    }

    private static void add(List<Step> steps, @Nullable Step step) {
        if (step != null) {
            steps.add(step);
        }
    }

    private static double sum(List<Step> steps, Rival rival) {
        double sum = 0;
        for (Step step : steps) {
            sum += step.weight(rival);
        }
        return sum;
    }
}
