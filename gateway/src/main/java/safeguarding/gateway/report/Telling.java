package safeguarding.gateway.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What the steps gave, as the referral-service takes it. In the form an adult stands beside all the children; in the document
 * there is
 * a connection for each pair.
 */
public final class Telling {

    private static final String REF = "ref";
    private static final String CONNECTION = "connection";

    private Telling() {
    }

    public static ObjectNode of(ObjectNode form) {
        ObjectNode document = form.deepCopy();
        ObjectNode referral = document.withObject("/referral");
        ArrayNode children = named(referral, "children", "child-");
        keepWhoIsSaidAnythingOf(referral.withArray("adults"));
        ArrayNode adults = named(referral, "adults", "adult-");
        ArrayNode connections = referral.withArray("connections");
        for (JsonNode adult : adults) {
            ObjectNode known = (ObjectNode) adult;
            known.put("identityStatus", known.path("names").isEmpty() ? "UNIDENTIFIED" : "PARTIAL");
            JsonNode beside = known.remove(CONNECTION);
            for (JsonNode child : children) {
                ObjectNode connection = connections.addObject().put("child", child.path(REF).asText())
                        .put("adult", adult.path(REF).asText());
                if (beside instanceof ObjectNode said) {
                    connection.setAll(said);
                }
            }
        }
        return document;
    }

    /** The form has one observation for each adult, the number plate. */
    private static void keepWhoIsSaidAnythingOf(ArrayNode adults) {
        adults.forEach(adult -> adult.path("observations")
                .forEach(observation -> ((ObjectNode) observation).put("attribute", "vehicle-registration")));
        adults.removeIf(JsonNode::isEmpty);
    }

    private static ArrayNode named(ObjectNode referral, String members, String prefix) {
        ArrayNode people = referral.withArray(members);
        for (int i = 0; i < people.size(); i++) {
            ((ObjectNode) people.get(i)).put(REF, prefix + (i + 1));
        }
        return people;
    }
}
