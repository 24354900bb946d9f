package safeguarding.gateway.description;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One OpenAPI document for the whole exchange: a frame with what is the gateway's own, and in it the services' paths and
 * components.
 */
final class MergedDescription {

    private final ObjectNode document;

    private MergedDescription(ObjectNode frame) {
        this.document = frame.deepCopy();
    }

    static ObjectNode of(ObjectNode frame, List<ServiceDescription> services) {
        Clashes clashes = new Clashes(services);
        MergedDescription merged = new MergedDescription(frame);
        for (ServiceDescription service : services) {
            merged.add(clashes.resolvedIn(service));
        }
        return merged.document;
    }

    private void add(ServiceDescription service) {
        service.document().path("tags").forEach(tag -> document.withArray("tags").add(tag));
        service.components().forEach((name, component) -> document.withObject("/components")
                .withObjectProperty(name.section()).set(name.name(), component));
        JsonNode security = service.document().path("security");
        new TreeMap<>(service.forwardedPaths()).forEach((path, item) -> {
            document.withObject("/paths").set(path, item);
            secured(item, security);
        });
    }

    /**
     * What a service asks of all its operations must be said at each one, where other services' operations stand beside them.
     */
    private void secured(JsonNode path, JsonNode security) {
        for (Map.Entry<String, JsonNode> member : path.properties()) {
            if (Names.METHODS.contains(member.getKey())) {
                ObjectNode operation = (ObjectNode) member.getValue();
                if (!operation.has("security") && !security.isMissingNode()) {
                    operation.set("security", security);
                }
                GatewayAnswers.addTo(operation);
            }
        }
    }
}
