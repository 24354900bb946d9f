package safeguarding.disclosure.scheme.undertaking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.kit.problem.Faults;

/**
 * The promise to keep it to oneself.
 *
 * @param whatFollowed without a signature: whether it was told all the same, and what was done
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Undertaking(@NotNull Answered answered, @Size(min = 1, max = 4000) @Nullable String whatFollowed) {

    /** What the recipient did. */
    public enum Answered {
        SIGNED,
        REFUSED
    }

    void check(String pointer, Faults faults) {
        if (answered == Answered.REFUSED && whatFollowed == null) {
            faults.add(pointer + "/whatFollowed", "Without a signature it is said what followed.");
        }
    }

    @Override
    public String toString() {
        return "Undertaking[…]";
    }
}
