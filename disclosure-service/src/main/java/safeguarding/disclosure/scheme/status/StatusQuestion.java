package safeguarding.disclosure.scheme.status;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an applicant was given when he applied. */
@Schema(examples = "{\"reference\": \"7K3QZ-0M4TX\", \"code\": \"9D2F-W8HN-3VAB-61RC\"}")
record StatusQuestion(@NotBlank @Size(max = 40) String reference, @NotBlank @Size(max = 60) String code) {

    @Override
    public String toString() {
        return "StatusQuestion[…]";
    }
}
