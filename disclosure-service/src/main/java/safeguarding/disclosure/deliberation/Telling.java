package safeguarding.disclosure.deliberation;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.clock.OurTimes;
import safeguarding.kit.problem.Faults;

/**
 * What is disclosed, to whom and how.
 *
 * @param wording the exact words; the recipient is shown or told these and nothing else
 * @param conditions on passing it on
 * @param endsOn the last day on which the words can be read; none while they stand until it is decided otherwise
 */
public record Telling(@Valid @Nullable Recipient recipient, @Size(min = 1, max = 8000) @Nullable String wording,
        @Valid @Nullable Giving giving, @Size(max = 20) @Nullable List<@NotBlank @Size(max = 1000) String> conditions,
        @Valid @Nullable Undertaking undertaking, @OurTimes @Nullable LocalDate endsOn) {

    /** Who is best placed to protect the child, and why that is so. */
    public record Recipient(@NotBlank @Size(max = 200) String name, @NotBlank @Size(max = 200) String role,
            @Size(min = 1, max = 500) @Nullable String address, @NotBlank @Size(max = 4000) String whyBestPlaced,
            @Size(min = 1, max = 4000) @Nullable String support) {
    }

    /** Who gives it, where and how. */
    public record Giving(@NotNull @Size(min = 1, max = 10) List<@NotBlank @Size(max = 200) String> by,
            @NotBlank @Size(max = 500) String where, @OurTimes @Nullable LocalDate on, @NotNull Manner manner) {
    }

    /** The promise to keep it to oneself. */
    public record Undertaking(@NotNull Answered answered, @Size(min = 1, max = 4000) @Nullable String whatFollowed) {
    }

    /** How it reaches the recipient. */
    public enum Manner {
        /** Its agency reads the words where they are kept, each time on the trail; no copy is handed over. */
        AT_THE_OWNER,
        /** Said face to face and nothing in writing: the exchange tells nothing. */
        IN_PERSON
    }

    /** What became of the undertaking. */
    public enum Answered {
        SIGNED,
        REFUSED,
        NOT_ASKED
    }

    void check(LocalDate today, LocalDate reviewOn, Faults faults) {
        if (endsOn != null && endsOn.isBefore(today)) {
            faults.add("/telling/endsOn", "The disclosure would have ended before it begins.");
        } else if (endsOn != null && reviewOn.isAfter(endsOn)) {
            faults.add("/reviewOn", "It is looked at again before it ends, or on that day.");
        }
        if (undertaking != null && undertaking.answered() != Answered.SIGNED && undertaking.whatFollowed() == null) {
            faults.add("/telling/undertaking/whatFollowed",
                    "Without a signature it is said what followed, or why none was asked for.");
        }
    }

    boolean isOver(LocalDate today) {
        return endsOn != null && today.isAfter(endsOn);
    }

    @Override
    public String toString() {
        return "Telling[…]";
    }
}
