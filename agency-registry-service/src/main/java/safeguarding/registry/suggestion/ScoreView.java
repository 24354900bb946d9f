package safeguarding.registry.suggestion;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import safeguarding.registry.matching.Band;
import safeguarding.registry.matching.Rival;
import safeguarding.registry.matching.Waterfall;
import safeguarding.registry.matching.field.Agreement;
import safeguarding.registry.matching.field.Field;

/**
 * Why two records are held to be alike, in bits: against whoever else it could be, from the prior field by field to the sum.
 *
 * @param parameters the version of the numbers by which they were compared
 */
record ScoreView(String parameters, Band band, Bits prior, @Schema(maxItems = 12) List<StepView> steps, Bits sum) {

    /** For one human against a stranger, a relative or somebody of the household, and a twin. */
    record Bits(double stranger, double kin, double twin) {

        static Bits of(ToDoubleFunction<Rival> bits) {
            double[] rounded = Arrays.stream(Rival.values()).mapToDouble(bits).map(one -> Math.round(one * 100) / 100.0)
                    .toArray();
            return new Bits(rounded[Rival.STRANGER.ordinal()], rounded[Rival.KIN.ordinal()], rounded[Rival.TWIN.ordinal()]);
        }

        double least() {
            return Math.min(stranger, Math.min(kin, twin));
        }
    }

    /** What one field adds or takes. */
    record StepView(Field field, Agreement agreement, Bits bits) {
    }

    static ScoreView of(Waterfall score) {
        return new ScoreView(score.parameters(), score.band(), Bits.of(rival -> score.prior().getOrDefault(rival, 0.0)),
                score.steps().stream().map(step -> new StepView(step.field(), step.agreement(), Bits.of(step::weight)))
                        .toList(),
                Bits.of(score::sum));
    }
}
