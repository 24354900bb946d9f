package safeguarding.registry.gathering;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What the registry reads of any announcement: which record changed. Everything else it asks of the owner. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Announced(@Nullable UUID id) {

    /** Which record the message is about; none when it does not say so in a way that can be read. */
    static @Nullable UUID recordIn(@Nullable String message, ObjectMapper json) {
        try {
            // JSON's own null is read as none.
            Announced announced = message == null ? null : json.readValue(message, Announced.class);
            return announced == null ? null : announced.id();
        } catch (JsonProcessingException unreadable) {
            return null;
        }
    }
}
