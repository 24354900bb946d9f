package safeguarding.gateway.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A file of the referral-service, as it was when the gateway was built. */
final class WordingFile {

    private WordingFile() {
    }

    static JsonNode read(ObjectMapper json, String name) {
        try (InputStream file = Objects.requireNonNull(WordingFile.class.getResourceAsStream("/wording/" + name), name)) {
            return json.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The words of the pages cannot be read: " + name, unreadable);
        }
    }
}
