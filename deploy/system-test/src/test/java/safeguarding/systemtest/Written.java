package safeguarding.systemtest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Documents as somebody writes them into a form, with single quotation marks. */
final class Written {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Written() {
    }

    static JsonNode as(String document) {
        try {
            return JSON.readTree(document.replace('\'', '"'));
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(document, wrong);
        }
    }
}
