package safeguarding.disclosure.belonging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.disclosure.matter.Matter;
import safeguarding.disclosure.matter.MatterCodes;
import safeguarding.disclosure.matter.Span;
import safeguarding.disclosure.matter.Touch;
import safeguarding.kit.clock.OurTimes;
import safeguarding.kit.identity.Identifier;
import safeguarding.kit.identity.VehicleRegistration;
import safeguarding.kit.problem.Faults;

/**
 * A vehicle that he owns or uses.
 *
 * @param registration ? and * may stand for what was not seen
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Vehicle(@NotBlank @Size(max = 20) String registration, @Size(max = 100) @Nullable String make,
        @Size(max = 40) @Nullable String colour, @OurTimes @Nullable LocalDate from,
        @OurTimes @Nullable LocalDate to) implements Matter {

    @Override
    public void check(String pointer, LocalDate today, MatterCodes codes, Faults faults) {
        if (registration != null && !VehicleRegistration.isValid(registration)) {
            faults.add(pointer + "/registration",
                    "A registration mark has up to ten letters and digits; ? and * may stand for what was not seen.");
        }
        Span.check(from, to, pointer, today, faults);
    }

    @Override
    public List<Identifier> identifiers() {
        return List.of(new Identifier("vehicle-registration", new VehicleRegistration(registration).value()));
    }

    @Override
    public Optional<Touch> touch() {
        return Optional.of(Touch.NEW_VEHICLE);
    }

    @Override
    public @Nullable LocalDate since() {
        return from;
    }

    @Override
    public @Nullable LocalDate until() {
        return to;
    }

    @Override
    public String toString() {
        return "Vehicle[…]";
    }
}
