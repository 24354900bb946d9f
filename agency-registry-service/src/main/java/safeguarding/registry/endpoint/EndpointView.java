package safeguarding.registry.endpoint;

import java.util.List;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * An agency's own interface as the directory has it.
 *
 * @param lastTrial what came of the last time that it was tried, since the address is this one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EndpointView(@Schema(maxLength = 64) String agency, @Schema(maxLength = 500) String url,
        @Schema(maxItems = 20) List<@Size(max = 40) String> capabilities, long version, @Nullable Trial lastTrial) {
}
