package safeguarding.gateway.description;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** Other names for what an OpenAPI document names: components, tags and operations. */
record Names(UnaryOperator<ComponentName> components, UnaryOperator<String> tags, UnaryOperator<String> operationIds) {

    static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    /** Every component that a part of a document refers to. */
    static void referencesOf(JsonNode part, Consumer<ComponentName> each) {
        new Names(name -> {
            each.accept(name);
            return name;
        }, UnaryOperator.identity(), UnaryOperator.identity()).referencesReplacedIn(part.deepCopy());
    }

    ObjectNode replacedIn(ObjectNode document) {
        ObjectNode copy = document.deepCopy();
        referencesReplacedIn(copy);
        componentsMovedIn(copy);
        copy.path("tags").forEach(tag -> ((ObjectNode) tag).put("name", tags.apply(tag.path("name").asText())));
        ServiceDescription.operations(copy).forEachRemaining(this::operationReplaced);
        securityReplacedIn(copy);
        return copy;
    }

    private void operationReplaced(ObjectNode operation) {
        if (operation.path("tags") instanceof ArrayNode given) {
            for (int i = 0; i < given.size(); i++) {
                given.set(i, tags.apply(given.get(i).asText()));
            }
        }
        if (operation.has("operationId")) {
            operation.put("operationId", operationIds.apply(operation.path("operationId").asText()));
        }
        securityReplacedIn(operation);
    }

    /** Requirements name a security scheme without a reference. */
    private void securityReplacedIn(ObjectNode holder) {
        holder.path("security").forEach(requirement -> membersRenamed((ObjectNode) requirement, "securitySchemes"));
    }

    private void componentsMovedIn(ObjectNode document) {
        document.path("components").properties()
                .forEach(section -> membersRenamed((ObjectNode) section.getValue(), section.getKey()));
    }

    private void membersRenamed(ObjectNode holder, String section) {
        ObjectNode before = holder.deepCopy();
        holder.removeAll();
        for (Map.Entry<String, JsonNode> member : before.properties()) {
            holder.set(components.apply(new ComponentName(section, member.getKey())).name(), member.getValue());
        }
    }

    private void referencesReplacedIn(JsonNode part) {
        if (part instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                String replaced = replaced(member.getKey(), member.getValue());
                if (replaced != null) {
                    member.setValue(TextNode.valueOf(replaced));
                }
            });
            if (object.path("discriminator").path("mapping") instanceof ObjectNode mapping) {
                mapping.properties().forEach(target -> target.setValue(TextNode.valueOf(reference(target.getValue()))));
            }
        }
        part.forEach(this::referencesReplacedIn);
    }

    private @Nullable String replaced(String member, JsonNode value) {
        return member.equals("$ref") && value.isTextual() ? reference(value) : null;
    }

    private String reference(JsonNode given) {
        ComponentName name = ComponentName.ofReference(given.asText());
        return name == null ? given.asText() : components.apply(name).reference();
    }
}
