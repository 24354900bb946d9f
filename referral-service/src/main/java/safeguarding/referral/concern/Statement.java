package safeguarding.referral.concern;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.form.Grade;
import safeguarding.referral.form.Place;

/** The concern in a few sentences, marked as fact or opinion, with where it comes from and how far it can be relied on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Statement(@NotBlank @Size(max = 2000) String text, @NotNull Nature nature,
        @Schema(maxLength = 3) @Pattern(regexp = Grade.FULL, message = Grade.FULL_RULE) @Nullable String grade,
        @Size(max = 200) @Nullable String source) {

    public void examine(Place place) {
        place.missingUnless(grade != null, "grade", "How far this can be relied on is not said.");
        place.missingUnless(source != null, "source", "Where this comes from is not said.");
    }
}
