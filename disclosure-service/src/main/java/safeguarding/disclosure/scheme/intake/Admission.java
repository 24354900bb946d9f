package safeguarding.disclosure.scheme.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why it is in scope: a particular child, and somebody who has contact. It follows from what the applicant said. */
@Schema(examples = "{\"because\": \"He stays with the children each weekend.\"}")
public record Admission(@NotBlank @Size(max = 4000) String because) {

    @Override
    public String toString() {
        return "Admission[…]";
    }
}
