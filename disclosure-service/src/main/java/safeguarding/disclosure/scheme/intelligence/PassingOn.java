package safeguarding.disclosure.scheme.intelligence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom it went, and what for. */
@Schema(examples = "{\"to\": \"Offender management unit\", \"why\": \"It may be somebody they manage.\"}")
record PassingOn(@NotBlank @Size(max = 200) String to, @NotBlank @Size(max = 4000) String why) {

    @Override
    public String toString() {
        return "PassingOn[…]";
    }
}
