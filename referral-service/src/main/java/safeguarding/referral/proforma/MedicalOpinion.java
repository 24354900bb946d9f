package safeguarding.referral.proforma;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.form.Given;

/**
 * What the clinician makes of the findings.
 *
 * @param code of the dated list of opinions
 * @param limits what the opinion does not reach to
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MedicalOpinion(@NotBlank @Size(max = 60) String code, @NotBlank @Size(max = 8000) String reasoning,
        @Size(max = 4000) @Nullable String limits, @Size(max = 20) List<@NotBlank @Size(max = 2000) String> otherExplanations) {

    MedicalOpinion {
        otherExplanations = Given.list(otherExplanations);
    }
}
