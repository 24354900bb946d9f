package safeguarding.gateway.description;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the gateway adds to the answers of every operation; the frame says what each is. */
final class GatewayAnswers {

    private static final List<String> ANSWERS = List.of("413", "429", "502", "503", "504");
    private static final List<String> HEADERS = List.of("RateLimit", "RateLimit-Policy", "X-Request-Id");

    private GatewayAnswers() {
    }

    static void addTo(ObjectNode operation) {
        ObjectNode responses = operation.withObjectProperty("responses");
        for (JsonNode response : responses) {
            if (!response.has("$ref")) {
                ObjectNode headers = ((ObjectNode) response).withObjectProperty("headers");
                HEADERS.forEach(name -> headers.withObjectProperty(name).removeAll().put("$ref",
                        new ComponentName("headers", name).reference()));
            }
        }
        for (String status : ANSWERS) {
            // The gateway's refusals come before the service's own of the same number, and say more.
            responses.withObjectProperty(status).removeAll().put("$ref",
                    new ComponentName("responses", "Gateway" + status).reference());
        }
    }
}
