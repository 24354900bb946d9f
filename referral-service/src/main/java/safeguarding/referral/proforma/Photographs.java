package safeguarding.referral.proforma;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.form.Answer;

/**
 * Whether photographs were taken, and where they are. They themselves never come here.
 *
 * @param heldAt the place that holds them, in words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Photographs(@Nullable Answer taken, @Size(max = 300) @Nullable String heldAt) {

    Photographs {
        taken = Answer.of(taken);
    }
}
