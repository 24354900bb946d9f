package safeguarding.kit.web;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of a 201. */
@Schema(description = "What was created. The record itself is read at Location.")
public record Receipt(UUID id, long version, @Schema(maxItems = 100) List<@Size(max = 500) String> warnings) {
}
