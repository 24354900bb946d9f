package safeguarding.audit.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import safeguarding.audit.log.Hashing;
import safeguarding.audit.log.Unreadable;

/** Reads JSON strictly: what two readers could understand in two ways is refused. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private Json() {
    }

    public static JsonNode read(byte[] line) {
        try {
            return MAPPER.readTree(line);
        } catch (IOException unreadable) {
            throw new Unreadable("it is no JSON");
        }
    }

    public static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new Unreadable("it is no JSON");
        }
    }

    public static String text(JsonNode object, String member) {
        JsonNode value = object.path(member);
        if (!value.isTextual()) {
            throw new Unreadable("its member " + member + " is missing or no string");
        }
        return value.textValue();
    }

    public static long count(JsonNode object, String member) {
        JsonNode value = object.path(member);
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < 0) {
            throw new Unreadable("its member " + member + " is missing or no whole number");
        }
        return value.longValue();
    }

    public static List<byte[]> hashes(JsonNode object, String member) {
        JsonNode array = object.path(member);
        if (!array.isArray()) {
            throw new Unreadable("its member " + member + " is missing or no list");
        }
        List<byte[]> hashes = new ArrayList<>(array.size());
        for (JsonNode one : array) {
            byte[] hash;
            try {
                hash = Base64.getDecoder().decode(one.asText());
            } catch (IllegalArgumentException damaged) {
                throw new Unreadable("the base64 of a hash in it is damaged");
            }
            if (hash.length != Hashing.BYTES) {
                throw new Unreadable("a hash in it is not 32 bytes long");
            }
            hashes.add(hash);
        }
        return hashes;
    }
}
