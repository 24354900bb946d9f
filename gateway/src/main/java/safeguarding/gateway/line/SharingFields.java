package safeguarding.gateway.line;

import static safeguarding.gateway.form.Field.agency;
import static safeguarding.gateway.form.Field.area;
import static safeguarding.gateway.form.Field.date;
import static safeguarding.gateway.form.Field.radios;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import safeguarding.gateway.form.Field;
import safeguarding.gateway.form.FieldError;
import safeguarding.gateway.form.Option;
import safeguarding.gateway.form.Part;

/** Who else may see a line, or one part of it. Who says nothing has permitted nobody. */
final class SharingFields {

    private static final List<Option> AUDIENCES = List.of(
            new Option("CIRCLE", "Every agency that works with anybody whom it is about"),
            new Option("NAMED", "Only the agencies that I name"), new Option("NOBODY", "Nobody else, for now"));

    private static final int PLACES = 2;
    private static final String FURTHER = "Further agencies that see it already go on seeing it, unless you answer that nobody else may";

    private SharingFields() {
    }

    static Part part(String of, String title) {
        return Part.of(of + "/sharing", title, fields(of));
    }

    static Field[] fields(String of) {
        String at = of + "/sharing";
        return new Field[] { radios(at + "/audience", "Who else may see it?", AUDIENCES),
                agency(at + "/agencies/0", "If only some: first agency"),
                agency(at + "/agencies/1", "Second agency").hint(FURTHER),
                area(at + "/because", "If not everybody: why"), date(at + "/reviewOn", "When you look at that again") };
    }

    /**
     * Agencies for which the form has no place go on seeing what they saw: a form takes away nothing that it does not show. Of
     * a
     * list, what stands in the same place is taken for the same.
     */
    static void keep(JsonNode before, JsonNode after) {
        if (after.path("sharing").path("audience").asText().equals("NAMED")) {
            ArrayNode named = ((ObjectNode) after.get("sharing")).withArrayProperty("agencies");
            JsonNode had = before.path("sharing").path("agencies");
            Set<String> now = new HashSet<>();
            named.forEach(agency -> now.add(agency.asText()));
            for (int place = PLACES; place < had.size(); place++) {
                if (now.add(had.get(place).asText())) {
                    named.add(had.get(place));
                }
            }
        }
        after.fieldNames().forEachRemaining(member -> keep(before.path(member), after.get(member)));
        for (int element = 0; after.isArray() && element < after.size(); element++) {
            keep(before.path(element), after.get(element));
        }
    }

    /** All agencies that a line or a part of it names. */
    static Set<String> named(JsonNode line) {
        return line.findValues("agencies").stream().flatMap(JsonNode::valueStream).map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    /** The service says what is wrong with the list of agencies; the form asks for them one by one. */
    static FieldError mended(FieldError error) {
        return error.pointer().endsWith("/sharing/agencies")
                ? new FieldError(error.pointer() + "/0",
                        "Name an agency here if you answer that only some may see it; otherwise name none.")
                : error;
    }

    /** Fields of a row that is shared by itself. */
    static Field[] after(Field... own) {
        return Stream.concat(Stream.of(own), Stream.of(fields(""))).toArray(Field[]::new);
    }
}
