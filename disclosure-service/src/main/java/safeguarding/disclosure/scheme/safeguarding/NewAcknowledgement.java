package safeguarding.disclosure.scheme.safeguarding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That somebody at the children's services has read it and has it in hand.
 *
 * @param by who, by name
 * @param contact how the police reach that person
 */
@Schema(examples = "{\"by\": \"Amira Invented, duty social worker\", \"contact\": \"0300 000 0000\"}")
public record NewAcknowledgement(@NotBlank @Size(max = 200) String by, @NotBlank @Size(max = 500) String contact) {

    @Override
    public String toString() {
        return "NewAcknowledgement[…]";
    }
}
