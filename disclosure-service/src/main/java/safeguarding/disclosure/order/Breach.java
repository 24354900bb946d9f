package safeguarding.disclosure.order;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.disclosure.matter.Matter;
import safeguarding.disclosure.matter.MatterCodes;
import safeguarding.disclosure.matter.Span;
import safeguarding.disclosure.matter.Touch;
import safeguarding.kit.clock.OurTimes;
import safeguarding.kit.problem.Faults;

/**
 * That an order was broken.
 *
 * @param kind of the order, out of {@code order-kinds.json}
 * @param prohibition which of its prohibitions, in its words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Breach(@NotNull @Size(min = 1, max = 40) String kind, @NotBlank @Size(max = 1000) String prohibition,
        @OurTimes @NotNull LocalDate on, @NotBlank @Size(max = 4000) String what,
        @Size(max = 1000) @Nullable String outcome) implements Matter {

    @Override
    public void check(String pointer, LocalDate today, MatterCodes codes, Faults faults) {
        if (kind != null && !codes.orderKinds().everUsed(kind)) {
            faults.add(pointer + "/kind", "There is no such kind of order.");
        }
        Span.notAhead(on, pointer + "/on", today, faults);
    }

    @Override
    public Optional<Touch> touch() {
        return Optional.of(Touch.ORDER_BROKEN);
    }

    @Override
    public @Nullable LocalDate since() {
        return on;
    }

    @Override
    public String toString() {
        return "Breach[…]";
    }
}
