package safeguarding.disclosure.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.disclosure.matter.Matter;
import safeguarding.disclosure.matter.MatterCodes;
import safeguarding.disclosure.matter.Span;
import safeguarding.kit.clock.OurTimes;
import safeguarding.kit.problem.Faults;

/**
 * The risk of serious harm to each group of people, with what it was judged from. An assessment that lacks information is
 * taken,
 * and says what it lacks.
 *
 * @param held codes out of {@code risk-information.json} of what was there to judge from
 * @param childrensServices whether children's services were asked about children around him
 * @param domesticAbuse whether the police were asked about domestic abuse
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SeriousHarm(@Nullable RiskLevel toChildren, @Nullable RiskLevel toPublic, @Nullable RiskLevel toKnownAdult,
        @Nullable RiskLevel toStaff, @NotNull @OurTimes LocalDate assessedOn, @NotBlank @Size(max = 100) String tool,
        @NotBlank @Size(max = 8000) String because, @NotNull @Size(max = 50) List<@NotBlank @Size(max = 40) String> held,
        @NotNull @Valid Check childrensServices, @NotNull @Valid Check domesticAbuse) implements Matter {

    @Override
    public void check(String pointer, LocalDate today, MatterCodes codes, Faults faults) {
        Span.notAhead(assessedOn, pointer + "/assessedOn", today, faults);
        for (int i = 0; i < held.size(); i++) {
            if (!codes.riskInformation().everUsed(held.get(i))) {
                faults.add(pointer + "/held/" + i, "This is nothing that an assessment asks for.");
            }
        }
        childrensServices.check(pointer + "/childrensServices", today, faults);
        domesticAbuse.check(pointer + "/domesticAbuse", today, faults);
    }

    /** What an assessment needs on its day and this one was made without, as codes; a check that was not made is among them. */
    public List<String> missing(MatterCodes codes) {
        List<String> missing = new ArrayList<>(codes.riskInformation().inUseOn(assessedOn));
        missing.removeAll(held);
        note(toChildren == null, "risk-to-children", missing);
        note(toPublic == null, "risk-to-public", missing);
        note(toKnownAdult == null, "risk-to-known-adult", missing);
        note(toStaff == null, "risk-to-staff", missing);
        note(!childrensServices.answered(), "childrens-services-check", missing);
        note(!domesticAbuse.answered(), "domestic-abuse-check", missing);
        return missing;
    }

    private static void note(boolean lacking, String what, List<String> missing) {
        if (lacking) {
            missing.add(what);
        }
    }

    @Override
    public @Nullable LocalDate since() {
        return assessedOn;
    }

    @Override
    public String toString() {
        return "SeriousHarm[…]";
    }
}
