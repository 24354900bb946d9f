package safeguarding.gateway.report;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** What the service remarks about what was told, without the place in the document, which is for machines. */
public final class Remarks {

    private Remarks() {
    }

    public static List<String> of(JsonNode receipt) {
        return receipt.path("warnings").valueStream().map(warning -> warning.asText().replaceFirst("^/\\S*: ", "")).toList();
    }
}
