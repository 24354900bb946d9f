package safeguarding.disclosure.order;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.clock.OurTimes;

/**
 * One thing that an order forbids or demands.
 *
 * @param aboutChildren false hides it from those who work with children; what nobody has sorted yet is shown to them
 * @param endsOn where it ends before the order does
 */
public record Prohibition(@NotBlank @Size(max = 1000) String text, @Nullable Boolean aboutChildren,
        @OurTimes @Nullable LocalDate endsOn) {

    boolean mattersToChildren(LocalDate day) {
        return !Boolean.FALSE.equals(aboutChildren) && (endsOn == null || !day.isAfter(endsOn));
    }

    @Override
    public String toString() {
        return "Prohibition[…]";
    }
}
