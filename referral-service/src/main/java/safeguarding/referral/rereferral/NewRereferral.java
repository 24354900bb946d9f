package safeguarding.referral.rereferral;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which earlier referral this one comes after.
 *
 * @param earlier one that the caller's agency recorded or received
 */
@Schema(examples = NewRereferral.EXAMPLE)
record NewRereferral(@NotNull @Nullable UUID earlier, @Size(max = 2000) @Nullable String why) {

    static final String EXAMPLE = """
            {"earlier": "01970000-0000-7000-8000-000000000001", "why": "The same man, four months after advice was given."}""";
}
