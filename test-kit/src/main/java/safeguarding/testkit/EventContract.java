package safeguarding.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a publisher promises its readers: {@code events/<type>.schema.json}, a {@code .example.json} that keeps it, and nothing
 * personal in either. A property that could hold a person's data is refused here, before anybody fills it.
 */
public final class EventContract {

    /** Ids, times and codes: what a reader needs to decide whether to ask the owner. */
    public static final Set<String> THIN = Set.of("id", "version", "occurredAt", "kind", "concernClass", "agency", "concern",
            "notice", "decision", "involvement", "recordedBy", "concernVersion", "referral", "role", "dueAt");

    private static final String TYPE = "safeguarding\\.[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*\\.v[1-9][0-9]*";
    // Anything else, such as $ref or allOf, may bring in properties that the list never sees.
    private static final Set<String> KEYWORDS = Set.of("$schema", "$id", "title", "description", "type", "properties",
            "required", "additionalProperties");
    private static final Set<String> CLOSED_FORMATS = Set.of("uuid", "date-time", "date");
    private static final String SCHEMA = ".schema.json";
    private static final String EXAMPLE = ".example.json";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private EventContract() {
    }

    /** For the module whose tests are running. */
    public static void check(String type) {
        check(Path.of(""), type);
    }

    public static void check(Path module, String type) {
        List<String> faults = new ArrayList<>();
        if (!type.matches(TYPE)) {
            faults.add("the type is not safeguarding.<noun>.<past participle>.v<major>");
        }
        String text = read(file(module, type, SCHEMA));
        faults.addAll(broken(SCHEMAS.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId())), text));
        faults.addAll(thick(tree(text)));
        refuse(type, faults);
        refuse(type, broken(SCHEMAS.getSchema(text, InputFormat.JSON), read(file(module, type, EXAMPLE))));
    }

    /** Every type that the running module publishes; a schema without an example, or the other way round, is a fault too. */
    public static void checkAll() {
        checkAll(Path.of(""));
    }

    public static void checkAll(Path module) {
        Set<String> types = types(module);
        if (types.isEmpty()) {
            throw new AssertionError("There is no event in " + folder(module));
        }
        types.forEach(type -> check(module, type));
    }

    /** What the publisher really sends is what its example shows. */
    public static void checkSent(String type, String sent) {
        checkSent(Path.of(""), type, sent);
    }

    public static void checkSent(Path module, String type, String sent) {
        check(module, type);
        JsonNode example = tree(example(module, type));
        if (!tree(sent).equals(example)) {
            throw new AssertionError(type + ": what is sent differs from " + type + EXAMPLE + ":\n" + sent);
        }
    }

    /**
     * For a consumer's test, which reads the publisher's own example: {@code example(Path.of("../referral-service"), type)}.
     */
    public static String example(Path module, String type) {
        return read(file(module, type, EXAMPLE));
    }

    private static List<String> broken(Schema schema, String json) {
        return schema
                .validate(json, InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private static List<String> thick(JsonNode schema) {
        List<String> faults = new ArrayList<>();
        schema.propertyNames().stream().filter(keyword -> !KEYWORDS.contains(keyword))
                .forEach(keyword -> faults
                        .add("the schema says " + keyword + "; a thin event needs only " + new TreeSet<>(KEYWORDS)));
        if (!schema.path("type").asString("").equals("object")) {
            faults.add("the schema is not of an object");
        }
        if (!schema.path("additionalProperties").isBoolean() || schema.path("additionalProperties").asBoolean()) {
            faults.add("the schema does not say additionalProperties: false");
        }
        Set<String> required = schema.path("required").valueStream().map(name -> name.asString("")).collect(Collectors.toSet());
        if (!required.containsAll(Set.of("id", "occurredAt"))) {
            faults.add("id and occurredAt are not both required");
        }
        schema.path("properties").propertyStream().forEach(property -> {
            if (!THIN.contains(property.getKey())) {
                faults.add("property " + property.getKey() + " is none of " + new TreeSet<>(THIN));
            } else if (!isClosed(property.getValue())) {
                faults.add("property " + property.getKey()
                        + " could hold free text: give it a format, a ^pattern$, an enum or a const, or make it an integer");
            }
        });
        return faults;
    }

    private static boolean isClosed(JsonNode property) {
        if (property.has("enum") || property.has("const")) {
            return true;
        }
        return switch (property.path("type").asString("")) {
            case "integer", "boolean" -> true;
            case "string" -> CLOSED_FORMATS.contains(property.path("format").asString(""))
                    // A pattern looks anywhere in the text unless it is tied to both ends.
                    || property.path("pattern").asString("").matches("\\^.+\\$");
            default -> false;
        };
    }

    private static Set<String> types(Path module) {
        try (Stream<Path> files = Files.list(folder(module))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(SCHEMA) || name.endsWith(EXAMPLE))
                    .map(name -> name.substring(0, name.length() - (name.endsWith(SCHEMA) ? SCHEMA : EXAMPLE).length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(Path module) {
        return module.resolve("src/main/resources/events");
    }

    private static Path file(Path module, String type, String ending) {
        return folder(module).resolve(type + ending);
    }

    private static String read(Path file) {
        if (!Files.exists(file)) {
            throw new AssertionError(file + " is missing");
        }
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode tree(String json) {
        return JsonMapper.shared().readTree(json);
    }

    private static void refuse(String type, List<String> faults) {
        if (!faults.isEmpty()) {
            throw new AssertionError(type + ":\n- " + String.join("\n- ", faults));
        }
    }
}
