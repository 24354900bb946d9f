package safeguarding.disclosure.saying;

import java.time.LocalDate;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.disclosure.code.Grade;
import safeguarding.disclosure.matter.Matter;
import safeguarding.disclosure.matter.MatterCodes;
import safeguarding.disclosure.matter.Touched;
import safeguarding.kit.problem.Faults;

/**
 * One thing that an agency says of an offender.
 *
 * @param about whom it is about
 * @param source who said so, or where it was seen
 * @param accuracy until it was checked, the registry recognises nobody by it; whoever has to hear of it at once still does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = StatementExample.JSON)
public record NewStatement(@NotNull Nature nature, @NotNull PersonCategory about, @NotBlank @Size(max = 200) String source,
        @NotNull @Size(max = 3) @Pattern(regexp = Grade.PATTERN, message = Grade.RULE) String grade,
        @NotNull @Valid Said said, @Valid @Nullable AccuracyCheck accuracy) {

    public void check(LocalDate today, MatterCodes codes, Faults faults) {
        Map<MatterKind, Matter> matters = said.matters();
        if (matters.size() != 1) {
            faults.add("/said", "A statement says exactly one thing.");
        }
        matters.forEach((kind, matter) -> matter.check(Said.pointer(kind), today, codes, faults));
        if (accuracy != null) {
            accuracy.check("/accuracy", today, faults);
        }
        boolean judges = matters.containsKey(MatterKind.SERIOUS_HARM);
        if (judges && nature == Nature.FACT) {
            faults.add("/nature", "What somebody thinks of a risk is an assessment and no fact.");
        }
    }

    /** How it touches a child; nothing where it does not. */
    public @Nullable Touched touched() {
        Matter matter = said.matter();
        return matter.touch().map(how -> new Touched(how, grade, nature == Nature.FACT, matter.since())).orElse(null);
    }

    /** What has ended is history, and newly said alarms nobody. */
    public boolean isOver(LocalDate today) {
        return said.matter().isOver(today);
    }

    /** The same with the check that somebody has made since. */
    public NewStatement checked(AccuracyCheck check) {
        return new NewStatement(nature, about, source, grade, said, check);
    }

    @Override
    public String toString() {
        return "NewStatement[…]";
    }
}
