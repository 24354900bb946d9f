package safeguarding.disclosure.deliberation;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.clock.OurTimes;
import safeguarding.kit.problem.Faults;

/**
 * What the person himself said to it: he is asked unless that would raise the risk.
 *
 * @param received what came, on which day; absent when nothing did
 * @param considered what was made of it
 * @param whyNot why he was not asked
 */
public record Representations(@NotNull Boolean invited, @OurTimes @Nullable LocalDate invitedOn,
        @OurTimes @Nullable LocalDate receivedOn, @Size(min = 1, max = 8000) @Nullable String received,
        @Size(min = 1, max = 4000) @Nullable String considered, @Size(min = 1, max = 4000) @Nullable String whyNot) {

    void check(String pointer, Faults faults) {
        need(invited, invitedOn, pointer + "/invitedOn", faults);
        need(!invited, whyNot, pointer + "/whyNot", faults);
        need(received != null, considered, pointer + "/considered", faults);
        need(received != null, receivedOn, pointer + "/receivedOn", faults);
    }

    private static void need(boolean needed, @Nullable Object value, String pointer, Faults faults) {
        if (needed != (value != null)) {
            faults.add(pointer,
                    needed ? "What is said beside it needs this." : "What is said beside it leaves no place for this.");
        }
    }

    @Override
    public String toString() {
        return "Representations[…]";
    }
}
