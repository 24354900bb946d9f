package safeguarding.registry.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import safeguarding.registry.matching.Particulars.Naming;
import safeguarding.registry.matching.Waterfall.Step;
import safeguarding.registry.matching.field.Agreement;
import safeguarding.registry.matching.field.Field;
import safeguarding.registry.matching.name.NameComparison;
import safeguarding.registry.matching.name.NameLore;
import safeguarding.registry.matching.name.NamePart;

/** The ways in which two names can be laid side by side: as they stand, and given against family name. */
final class NameReading {

    private final Parameters parameters;
    private final NameLore lore;
    private final NameComparison comparison;

    NameReading(Parameters parameters, NameLore lore, NameComparison comparison) {
        this.parameters = parameters;
        this.lore = lore;
        this.comparison = comparison;
    }

    Stream<List<Step>> readings(Naming one, Naming other) {
        List<Step> straight = laid(one.given(), other.given(), one.family(), other.family());
        List<Step> swapped = swapped(one, other);
        return swapped.isEmpty() ? Stream.of(straight) : Stream.of(straight, swapped);
    }

    /**
     * The other way round nobody knows which of the two stands wrong, and so which part is the given name: the reading that
     * leaves
     * more room for a twin is taken.
     */
    private List<Step> swapped(Naming one, Naming other) {
        List<Step> mineStandsRight = laid(one.given(), other.family(), one.family(), other.given());
        List<Step> otherStandsRight = laid(one.family(), other.given(), one.given(), other.family());
        List<Step> careful = Stream.of(mineStandsRight, otherStandsRight).min(
                Comparator.<List<Step>> comparingDouble(steps -> sum(steps, Rival.TWIN))
                        .thenComparingDouble(steps -> sum(steps, Rival.STRANGER))
                        .thenComparingDouble(steps -> sum(steps, Rival.KIN)))
                .orElseThrow();
        List<Step> steps = new ArrayList<>(careful);
        if (!steps.isEmpty()) {
            weigh(steps, Field.ORDER, Agreement.SWAPPED, 1);
        }
        return List.copyOf(steps);
    }

    private List<Step> laid(NamePart given, NamePart otherGiven, NamePart family, NamePart otherFamily) {
        List<Step> steps = new ArrayList<>();
        weigh(steps, Field.GIVEN, comparison.compare(given, otherGiven), lore.share(given, true));
        weigh(steps, Field.FAMILY, comparison.compare(family, otherFamily), lore.share(family, false));
        return List.copyOf(steps);
    }

    private static double sum(List<Step> steps, Rival rival) {
        return steps.stream().mapToDouble(step -> step.weight(rival)).sum();
    }

    private void weigh(List<Step> steps, Field field, Agreement agreement, double share) {
        Chances chances = parameters.chances(field, agreement);
        if (chances == null) {
            return;
        }
        Map<Rival, Double> weights = new EnumMap<>(Rival.class);
        for (Rival rival : Rival.values()) {
            weights.put(rival, agreement == Agreement.EXACT ? chances.weight(rival, share) : chances.weight(rival, false));
        }
        steps.add(new Step(field, agreement, weights));
    }
}
