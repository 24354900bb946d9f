package safeguarding.registry.vicinity;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record of a person, and who holds it. */
record HeldRecord(UUID id, @Schema(maxLength = 100) String owner) {
}
