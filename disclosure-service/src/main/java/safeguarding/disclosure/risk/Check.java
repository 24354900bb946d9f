package safeguarding.disclosure.risk;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.disclosure.matter.Span;
import safeguarding.kit.clock.OurTimes;
import safeguarding.kit.problem.Faults;

/**
 * Whether another agency was asked. Nothing known is an answer; not asked, and no answer yet, are none.
 *
 * @param whyNot why it was not asked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Check(@NotNull CheckResult result, @OurTimes @Nullable LocalDate askedOn,
        @OurTimes @Nullable LocalDate answeredOn,
        @Size(min = 1, max = 2000) @Nullable String whyNot) {

    /** What came of it. */
    public enum CheckResult {
        SOMETHING_KNOWN,
        NOTHING_KNOWN,
        NO_ANSWER_YET,
        NOT_ASKED
    }

    boolean answered() {
        return result == CheckResult.SOMETHING_KNOWN || result == CheckResult.NOTHING_KNOWN;
    }

    void check(String pointer, LocalDate today, Faults faults) {
        need(result != CheckResult.NOT_ASKED, askedOn, pointer + "/askedOn", faults);
        need(answered(), answeredOn, pointer + "/answeredOn", faults);
        need(result == CheckResult.NOT_ASKED, whyNot, pointer + "/whyNot", faults);
        Span.notAhead(askedOn, pointer + "/askedOn", today, faults);
        Span.notAhead(answeredOn, pointer + "/answeredOn", today, faults);
        if (askedOn != null && answeredOn != null && answeredOn.isBefore(askedOn)) {
            faults.add(pointer + "/answeredOn", "The answer comes before the question.");
        }
    }

    private static void need(boolean needed, @Nullable Object value, String pointer, Faults faults) {
        if (needed != (value != null)) {
            faults.add(pointer,
                    needed ? "What is said beside it needs this." : "What is said beside it leaves no place for this.");
        }
    }
}
