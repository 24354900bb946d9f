package safeguarding.registry.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where to call. */
record NewWebhook(
        @NotBlank @Size(max = 500) @Schema(examples = "https://records.larkfield.example/safeguarding", description = ABOUT) String url) {

    private static final String ABOUT = "https, a named host, and not inside the exchange's own network.";
}
