package safeguarding.disclosure.address;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.clock.OurTimes;

/** How many hours he was in a household, and since which day. */
public record Stay(@NotNull @Min(1) @Max(8784) Integer hours, @OurTimes @Nullable LocalDate on) {
}
