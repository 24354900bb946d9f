package safeguarding.disclosure.household;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.disclosure.contact.Answer;
import safeguarding.disclosure.matter.Matter;
import safeguarding.disclosure.matter.MatterCodes;
import safeguarding.disclosure.matter.Span;
import safeguarding.disclosure.matter.Touch;
import safeguarding.kit.clock.OurTimes;
import safeguarding.kit.problem.Faults;

/**
 * A service that a family around him gets, as he said himself.
 *
 * @param agency the registry's slug of the agency that gives it
 * @param underDuty whether that agency is under the duty to co-operate; without a clear yes, here and from the registry, it is
 *        not asked outright, because asking would disclose
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportedInvolvement(
        @NotNull @Size(max = 100) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be the slug of an agency") String agency,
        @NotNull Answer underDuty, @NotBlank @Size(max = 1000) String service,
        @OurTimes @Nullable LocalDate reportedOn) implements Matter {

    @Override
    public void check(String pointer, LocalDate today, MatterCodes codes, Faults faults) {
        Span.notAhead(reportedOn, pointer + "/reportedOn", today, faults);
    }

    @Override
    public Optional<Touch> touch() {
        return Optional.of(Touch.SERVICES_REPORTED);
    }

    @Override
    public @Nullable LocalDate since() {
        return reportedOn;
    }

    @Override
    public String toString() {
        return "ReportedInvolvement[…]";
    }
}
