package safeguarding.registry.matching;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import safeguarding.registry.matching.field.Agreement;
import safeguarding.registry.matching.field.Field;

/**
 * A score, explained field by field: against each rival the prior, what every field adds or takes, and the sum, in bits.
 *
 * @param parameters the version of the numbers
 */
public record Waterfall(String parameters, Map<Rival, Double> prior, List<Step> steps, Map<Rival, Double> sums, Band band) {

    /** What one field adds or takes. */
    public record Step(Field field, Agreement agreement, Map<Rival, Double> weights) {

        public double weight(Rival rival) {
            return weights.getOrDefault(rival, 0.0);
        }
    }

    public double sum(Rival rival) {
        return sums.getOrDefault(rival, 0.0);
    }

    /** By how much it is over what a join needs, against whichever rival comes nearest; negative under it. */
    public double least() {
        return sums.values().stream().mapToDouble(Double::doubleValue).min().orElse(0);
    }

    static Map<Rival, Double> sums(Map<Rival, Double> prior, List<Step> steps) {
        Map<Rival, Double> sums = new EnumMap<>(Rival.class);
        for (Rival rival : Rival.values()) {
            double sum = prior.getOrDefault(rival, 0.0);
            for (Step step : steps) {
                sum += step.weight(rival);
            }
            sums.put(rival, sum);
        }
        return sums;
    }
}
