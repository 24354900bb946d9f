package safeguarding.registry.endpoint;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where an agency's own interface is.
 *
 * @param url https and a named host, and what answers a GET without a sign-in with a 2xx; without a query, since everybody
 *        reads it
 * @param capabilities what it can do, as codes that the agencies agree on
 */
record NewEndpoint(
        @Schema(examples = EXAMPLE) @NotBlank @Size(max = 500) @Pattern(regexp = BARE, message = BARE_RULE) String url,
        @Size(max = 20) @Nullable List<@NotNull @Pattern(regexp = CODE, message = CODE_RULE) String> capabilities) {

    private static final String EXAMPLE = "https://api.larkfield.example/status";
    private static final String BARE = "^[^?]*$";
    private static final String CODE = "^[A-Z_]{3,40}$";
    private static final String CODE_RULE = "A capability is a code of 3 to 40 capital letters or underscores.";
    private static final String BARE_RULE = "Everybody reads this address, so it has no query.";

    List<String> able() {
        return capabilities == null ? List.of() : List.copyOf(capabilities);
    }
}
