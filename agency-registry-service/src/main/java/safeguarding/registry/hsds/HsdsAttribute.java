package safeguarding.registry.hsds;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** What HSDS has no member for, in the one place that it leaves open; the link type says what the value is. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record HsdsAttribute(UUID id, @Schema(maxLength = 60) String linkType, @Schema(maxLength = 20) String linkEntity,
        @Schema(maxLength = 200) String value) {

    static HsdsAttribute of(UUID entity, String entityName, String linkType, String value) {
        return new HsdsAttribute(madeOf(linkType + " of " + entity), linkType, entityName, value);
    }

    /** HSDS gives everything an id of its own; the same thing has the same one in every export. */
    static UUID madeOf(String what) {
        return UUID.nameUUIDFromBytes(("hsds " + what).getBytes(StandardCharsets.UTF_8));
    }
}
