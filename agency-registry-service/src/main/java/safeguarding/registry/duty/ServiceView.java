package safeguarding.registry.duty;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service as the directory has it: everything, to everyone, since none of it is about a person. */
record ServiceView(UUID id, @Schema(maxLength = 64) String agency, @Schema(maxLength = 64) String service, long version,
        ServiceSaid said) {
}
