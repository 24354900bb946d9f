package safeguarding.disclosure.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.code.CodeList;
import safeguarding.kit.clock.OurTimes;
import safeguarding.kit.problem.Faults;

/**
 * An order in force against an offender, of a kind out of {@code order-kinds.json}.
 *
 * @param endsOn missing while no end is set
 */
public record Order(@NotNull @Size(min = 1, max = 40) String kind, @OurTimes @Nullable LocalDate madeOn,
        @OurTimes @Nullable LocalDate endsOn,
        @Size(max = 200) @Nullable String court,
        @Size(max = 50) List<@NotNull @Valid Prohibition> prohibitions) {

    public Order {
        prohibitions = prohibitions == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(prohibitions));
    }

    public void check(String pointer, LocalDate today, CodeList kinds, Faults faults) {
        boolean known = madeOn == null ? kinds.everUsed(kind) : kinds.inUse(kind, madeOn);
        if (!known) {
            faults.add(pointer + "/kind", "This is no kind of order that could be made on that day.");
        }
        if (madeOn != null && madeOn.isAfter(today)) {
            faults.add(pointer + "/madeOn", "This date is still to come.");
        }
        if (madeOn != null && endsOn != null && endsOn.isBefore(madeOn)) {
            faults.add(pointer + "/endsOn", "The order ends before it was made.");
        }
    }

    /** What someone who works with a child needs to know of it on that day. */
    public List<Prohibition> aboutChildren(LocalDate day) {
        boolean inForce = endsOn == null || !day.isAfter(endsOn);
        return inForce ? prohibitions.stream().filter(one -> one.mattersToChildren(day)).toList() : List.of();
    }

    @Override
    public String toString() {
        return "Order[…]";
    }
}
