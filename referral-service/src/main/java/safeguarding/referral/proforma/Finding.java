package safeguarding.referral.proforma;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Something that was seen, and nothing of what it means.
 *
 * @param bodyMap the reference on the body map, which stays where the clinical records are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Finding(@NotBlank @Size(max = 200) String site, @NotBlank @Size(max = 2000) String description,
        @Min(1) @Nullable Integer sizeMillimetres, @Size(max = 60) @Nullable String bodyMap) {
}
