package safeguarding.registry.vicinity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.registry.routing.Detail;

/**
 * An agency in the circle of a person.
 *
 * @param detail how much of a concern about him it would be shown today; nothing, where it would not be told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Standing(@Schema(maxLength = 100) String agency, @Nullable Detail detail) {

    /** Of whom somebody has yet to decide whether it is told is not told either that there is anybody. */
    boolean reads(String other) {
        return detail != null && agency.equals(other);
    }
}
