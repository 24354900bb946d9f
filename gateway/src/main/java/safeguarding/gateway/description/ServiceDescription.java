package safeguarding.gateway.description;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import safeguarding.gateway.forwarding.Origin;

/** The OpenAPI document that one service keeps. */
record ServiceDescription(Origin origin, ObjectNode document) {

    /** The service's name as the beginning of another name. */
    String capitalised() {
        String prefix = origin.prefix();
        return prefix.substring(0, 1).toUpperCase(Locale.ROOT) + prefix.substring(1);
    }

    Map<ComponentName, JsonNode> components() {
        Map<ComponentName, JsonNode> components = new LinkedHashMap<>();
        document.path("components").properties()
                .forEach(section -> section.getValue().properties().forEach(component -> components
                        .put(new ComponentName(section.getKey(), component.getKey()), component.getValue())));
        return components;
    }

    Set<String> tags() {
        Set<String> tags = new LinkedHashSet<>();
        document.path("tags").forEach(tag -> tags.add(tag.path("name").asText()));
        operations(document).forEachRemaining(operation -> operation.path("tags").forEach(tag -> tags.add(tag.asText())));
        return tags;
    }

    Set<String> operationIds() {
        Set<String> ids = new LinkedHashSet<>();
        operations(document).forEachRemaining(operation -> {
            if (operation.has("operationId")) {
                ids.add(operation.path("operationId").asText());
            }
        });
        return ids;
    }

    /** The paths that the gateway forwards, as they are at the gateway. */
    Map<String, JsonNode> forwardedPaths() {
        Map<String, JsonNode> paths = new LinkedHashMap<>();
        document.path("paths").properties().forEach(path -> {
            if (path.getKey().startsWith("/v1/")) {
                paths.put("/" + origin.prefix() + path.getKey(), path.getValue());
            }
        });
        return paths;
    }

    static Iterator<ObjectNode> operations(JsonNode document) {
        return document.path("paths").valueStream()
                .flatMap(path -> path.properties().stream())
                .filter(member -> Names.METHODS.contains(member.getKey()))
                .map(member -> (ObjectNode) member.getValue())
                .iterator();
    }

    /** The same, with every reference, tag and operation id replaced by what the renaming makes of it. */
    ServiceDescription renamed(UnaryOperator<ComponentName> components, UnaryOperator<String> tags,
            UnaryOperator<String> operationIds) {
        return new ServiceDescription(origin, new Names(components, tags, operationIds).replacedIn(document));
    }
}
