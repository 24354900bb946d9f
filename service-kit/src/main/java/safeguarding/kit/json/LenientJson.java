package safeguarding.kit.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * JSON that another release of ours wrote, a neighbour's answer or a stored value: what this release does not know in it is
 * passed
 * over. What callers send is taken to the letter ({@link StrictJson}).
 */
public final class LenientJson {

    private final ObjectMapper json;

    public LenientJson(ObjectMapper strict) {
        this.json = of(strict);
    }

    public static ObjectMapper of(ObjectMapper strict) {
        return strict.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    public <T> T read(CharSequence text, Type type) {
        try {
            return json.readValue(text.toString(), json.constructType(type));
        } catch (IOException unreadable) {
            // The cause would quote the row.
            throw new UncheckedIOException(new IOException("a stored JSON value cannot be read as " + type.getTypeName()));
        }
    }

    public String write(Object value, Type type) {
        try {
            return json.writerFor(json.constructType(type)).writeValueAsString(value);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(new IOException("a value cannot be stored as JSON: " + type.getTypeName()));
        }
    }
}
