package safeguarding.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventContractTest {

    private static final String TYPE = "safeguarding.concern.recorded.v1";
    private static final String SCHEMA = """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "title": "A concern was recorded.",
              "type": "object",
              "properties": {
                "id": {"type": "string", "format": "uuid"},
                "version": {"type": "integer", "minimum": 1},
                "occurredAt": {"type": "string", "format": "date-time"},
                "kind": {"type": "string", "pattern": "^[a-z]+(-[a-z]+)*$"},
                "concernClass": {"enum": ["SAFEGUARDING", "OFFENDER_MANAGEMENT"]}
              },
              "required": ["id", "version", "occurredAt", "kind", "concernClass"],
              "additionalProperties": false
            }""";
    private static final String EXAMPLE = """
            {"id": "0198c5a0-0000-7000-8000-000000000001", "version": 1, "occurredAt": "2026-03-02T09:15:00Z", "kind": "harm-by-adult",
              "concernClass": "SAFEGUARDING"}""";

    @TempDir
    Path module;

    @BeforeEach
    void a_module_with_one_event() throws IOException {
        Files.createDirectories(module.resolve("src/main/resources/events"));
        write(TYPE + ".schema.json", SCHEMA);
        write(TYPE + ".example.json", EXAMPLE);
    }

    @Test
    void a_thin_event_with_its_example_is_a_contract() {
        assertThatCode(() -> EventContract.check(module, TYPE)).doesNotThrowAnyException();
        assertThatCode(() -> EventContract.checkAll(module)).doesNotThrowAnyException();
        assertThat(EventContract.example(module, TYPE)).isEqualTo(EXAMPLE);
    }

    @ParameterizedTest
    @ValueSource(strings = { "name", "born", "child", "adult", "address", "narrative", "given", "identifiers" })
    void a_property_that_is_not_thin_is_refused_even_when_it_is_optional(String property) throws IOException {
        write(TYPE + ".schema.json", SCHEMA.replace("\"version\": {",
                "\"" + property + "\": {\"type\": \"string\", \"format\": \"uuid\"}, \"version\": {"));
        refused("property " + property);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"type\": \"string\"}", "{}", "{\"type\": \"object\"}", "{\"type\": \"array\"}",
            "{\"type\": \"string\", \"pattern\": \"a\"}",
            "{\"type\": \"string\", \"maxLength\": 40}", "true" })
    void a_property_that_could_hold_free_text_is_refused(String property) throws IOException {
        write(TYPE + ".schema.json", SCHEMA.replace("{\"type\": \"string\", \"pattern\": \"^[a-z]+(-[a-z]+)*$\"}", property));
        refused("property kind could hold free text");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "\"additionalProperties\": false | \"additionalProperties\": true | additionalProperties: false",
            "\"additionalProperties\": false | \"additionalProperties\": {} | additionalProperties: false",
            "\"additionalProperties\": false | \"description\": \"open\" | additionalProperties: false",
            "\"additionalProperties\": false | \"additionalProperties\": false, \"patternProperties\": {} | patternProperties",
            "\"additionalProperties\": false | \"additionalProperties\": false, \"allOf\": [{}] | allOf",
            "\"additionalProperties\": false | \"additionalProperties\": false, \"$ref\": \"#/properties/id\" | $ref",
            "\"type\": \"object\" | \"type\": [\"object\", \"array\"] | not of an object",
            "\"required\": [\"id\",  | \"required\": [ | not both required",
            "\"minimum\": 1 | \"minimum\": \"one\" | minimum" })
    void a_schema_that_leaves_a_door_open_is_refused(String from, String to, String complaint) throws IOException {
        assertThat(SCHEMA).contains(from);
        write(TYPE + ".schema.json", SCHEMA.replace(from, to));
        refused(complaint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "0198c5a0-0000-7000-8000-000000000001 | not a uuid | /id",
            "2026-03-02T09:15:00Z | yesterday | /occurredAt", "harm-by-adult | Harm by Mr Example | /kind",
            "\"version\": 1, | | version",
            "\"version\": 1 | \"version\": 1, \"name\": \"Robin Example\" | name", "SAFEGUARDING | OTHER | /concernClass" })
    void an_example_that_breaks_its_schema_is_refused(String from, String to, String complaint) throws IOException {
        assertThat(EXAMPLE).contains(from);
        write(TYPE + ".example.json", EXAMPLE.replace(from, to == null ? "" : to));
        refused(complaint);
    }

    @ParameterizedTest
    @ValueSource(strings = { "concern.recorded.v1", "safeguarding.concern.recorded", "safeguarding.Concern.recorded.v1",
            "safeguarding.concern.recorded.v0" })
    void a_type_has_four_parts(String type) throws IOException {
        write(type + ".schema.json", SCHEMA);
        write(type + ".example.json", EXAMPLE);
        assertThatThrownBy(() -> EventContract.check(module, type)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("the type is not");
    }

    @Test
    void a_schema_without_an_example_and_an_example_without_a_schema_are_refused() throws IOException {
        Files.delete(events().resolve(TYPE + ".example.json"));
        assertThatThrownBy(() -> EventContract.checkAll(module)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("example.json is missing");
        Files.delete(events().resolve(TYPE + ".schema.json"));
        assertThatThrownBy(() -> EventContract.checkAll(module)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("no event");
        write(TYPE + ".example.json", EXAMPLE);
        assertThatThrownBy(() -> EventContract.checkAll(module)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("schema.json is missing");
    }

    @Test
    void what_is_sent_equals_the_example_in_any_order_of_members() {
        String sent = """
                {"version":1,"id":"0198c5a0-0000-7000-8000-000000000001","kind":"harm-by-adult","occurredAt":"2026-03-02T09:15:00Z",
                "concernClass":"SAFEGUARDING"}""";
        assertThatCode(() -> EventContract.checkSent(module, TYPE, sent)).doesNotThrowAnyException();
        assertThatThrownBy(() -> EventContract.checkSent(module, TYPE, sent.replace("\"version\":1", "\"version\":2")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("differs");
    }

    private void refused(String complaint) {
        assertThatThrownBy(() -> EventContract.check(module, TYPE)).isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(TYPE)
                .hasMessageContaining(complaint);
    }

    private Path events() {
        return module.resolve("src/main/resources/events");
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(events().resolve(name), content);
    }
}
