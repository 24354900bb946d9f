package safeguarding.disclosure.deliberation;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.disclosure.policy.Outcome;
import safeguarding.kit.clock.OurTimes;

/** A decision as an officer words it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = DecisionExample.JSON)
public record NewDecision(@NotNull Outcome outcome, @NotBlank @Size(max = 60) String trigger,
        @NotNull @Valid ToProtect toProtect,
        @NotNull @Valid Weighing weighing, @NotNull @Valid PresumptionTest presumption,
        @Valid @Nullable Representations representations, @Valid @Nullable Telling telling,
        @Size(max = 20) @Nullable List<@Valid @NotNull Consulted> consulted, @NotNull @Valid DecisionMaker decisionMaker,
        @NotNull @Size(min = 1, max = 10) List<@NotBlank @Size(max = 200) String> legalBases,
        @Size(min = 1, max = 200) @Nullable String minutesReference, @NotNull @OurTimes LocalDate reviewOn) {

    /** A particular child or particular children, or children of a description. */
    public record ToProtect(@NotNull Whom whom, @NotBlank @Size(max = 2000) String description) {
    }

    public enum Whom {
        PARTICULAR_CHILDREN,
        CHILDREN_OF_A_DESCRIPTION
    }

    /** Another agency that was asked, and what it thinks; dissent is kept. */
    public record Consulted(@NotBlank @Size(max = 200) String agency, @NotBlank @Size(max = 4000) String view,
            @NotNull Boolean dissents) {
    }

    public record DecisionMaker(@NotBlank @Size(max = 200) String name, @NotBlank @Size(max = 100) String grade) {
    }

    /** How it is given; none when nothing is. */
    public Telling.@Nullable Manner manner() {
        return telling == null || telling.giving() == null ? null : telling.giving().manner();
    }

    /** The exact words; none when nothing is disclosed. */
    public @Nullable String wording() {
        return telling == null ? null : telling.wording();
    }

    @Override
    public String toString() {
        return "NewDecision[…]";
    }
}
