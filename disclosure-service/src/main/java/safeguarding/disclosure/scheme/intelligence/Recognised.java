package safeguarding.disclosure.scheme.intelligence;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.kit.trail.Digests;

/**
 * By what a repeated request is recognised: all that somebody said, and nothing that could be compared with words of his
 * elsewhere, since the digest is another one under every key.
 */
record Recognised(String digest) {

    static Recognised under(@Nullable String key, NewIntelligence said, ObjectMapper json) {
        try {
            return new Recognised(Digests.sha256(String.valueOf(key).getBytes(StandardCharsets.UTF_8),
                    json.writeValueAsBytes(said)));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("this body cannot be written as JSON", unwritable);
        }
    }
}
