package safeguarding.gateway.form;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A form as data: it is asked with it, shown with it when it has become a record, and says with it how to mend what is wrong.
 */
public record Sheet(List<Part> parts) {

    // What the services say of a member that is missing or of another shape; it does not say which, so the page does.
    private static final List<String> WITHOUT_A_NAME = List.of("must not be", "A decision with this outcome needs it",
            "This is not what is expected here", "What is said beside it needs this", "must be one of",
            // Nothing was chosen of what may be chosen more than once.
            "size must be between 1 and");

    /** A line of a record. */
    public record Fact(String label, String text) {
    }

    /** What there is of one part. */
    public record Shown(String title, List<Fact> facts) {
    }

    public static Sheet of(Part... parts) {
        return new Sheet(List.of(parts));
    }

    /** The parts of the document that hold anything. */
    public List<Shown> shown(JsonNode document) {
        List<Shown> shown = new ArrayList<>();
        for (Part part : parts) {
            if (!part.isList()) {
                add(shown, part.title(), part.fields(), document);
                continue;
            }
            int rows = document.at(part.pointer()).size();
            for (int row = 0; row < rows; row++) {
                add(shown, rows == 1 ? part.title() : part.row(row).title(), part.row(row).fields(), document);
            }
        }
        return shown;
    }

    /** All lines in one list, for a sheet that needs no headings. */
    public List<Fact> facts(JsonNode document) {
        return shown(document).stream().flatMap(part -> part.facts().stream()).toList();
    }

    /** The same with room for all that the document has, and one more: what does not fit into a form would be lost with it. */
    public Sheet roomFor(JsonNode document) {
        return new Sheet(parts.stream().map(part -> part.roomFor(document.at(part.pointer()).size())).toList());
    }

    /** A form that begins with what the document says. */
    public Form filled(JsonNode document) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Part part : parts) {
            part.everyField().forEach(field -> fill(fields, field, document.at(field.pointer())));
        }
        return new Form(fields, List.of());
    }

    /** The same form with what a service said about it, in words that name the field and say what to do. */
    public Form refused(Form form, Refused refused) {
        if (refused.errors().isEmpty()) {
            return form.refused(refused);
        }
        List<String> order = order();
        Form mended = form;
        for (FieldError error : refused.errors().stream().map(this::said)
                .sorted(Comparator.comparing((FieldError error) -> place(error.pointer(), order))).toList()) {
            mended = mended.wrong(error.pointer(), error.text());
        }
        return mended;
    }

    /** Pointers as they come on the page, so that the summary names what is wrong in the same order. */
    private List<String> order() {
        List<String> order = new ArrayList<>();
        parts.forEach(part -> {
            order.add(part.pointer());
            part.everyField().forEach(field -> order.add(field.pointer()));
        });
        return order;
    }

    private static int place(String pointer, List<String> order) {
        int place = order.indexOf(pointer);
        return place < 0 ? order.size() : place;
    }

    private FieldError said(FieldError error) {
        boolean nameless = WITHOUT_A_NAME.stream().anyMatch(error.text()::startsWith);
        Optional<Field> field = field(error.pointer());
        if (field.isPresent()) {
            return new FieldError(error.pointer(), nameless ? field.get().mend() : field.get().label() + ": " + error.text());
        }
        Optional<Part> part = parts.stream().filter(one -> one.pointer().equals(error.pointer())).findFirst();
        if (part.isPresent()) {
            return new FieldError(error.pointer(), nameless ? "Fill in the part \u201c" + part.get().title() + "\u201d."
                    : part.get().title() + ": " + error.text());
        }
        // A member around several fields is missing when all of them were left empty; the first is where to begin.
        Optional<Field> within = parts.stream().flatMap(one -> one.everyField().stream())
                .filter(one -> nameless && one.pointer().startsWith(error.pointer() + "/")).findFirst();
        return within.map(one -> new FieldError(one.pointer(), one.mend())).orElse(error);
    }

    private Optional<Field> field(String pointer) {
        return parts.stream().flatMap(part -> part.everyField().stream())
                .filter(field -> pointer.equals(field.pointer()) || pointer.startsWith(field.pointer() + "/"))
                .findFirst();
    }

    private static void add(List<Shown> shown, String title, List<Field> fields, JsonNode document) {
        List<Fact> facts = fields.stream().filter(field -> isSaid(document.at(field.pointer())))
                .map(field -> new Fact(field.label(), text(field, document.at(field.pointer())))).toList();
        if (!facts.isEmpty()) {
            shown.add(new Shown(title, facts));
        }
    }

    private static boolean isSaid(JsonNode value) {
        return !value.isMissingNode() && !value.isNull() && !(value.isContainerNode() && value.isEmpty());
    }

    private static String text(Field field, JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false).map(one -> text(field, one))
                    .collect(Collectors.joining("\n"));
        }
        if (value.isBoolean()) {
            return value.asBoolean() ? "Yes" : "No";
        }
        return switch (field.kind()) {
            case DATE -> Said.saidDate(value.asText());
            case PARTIAL_DATE -> PartialDate.of(value).map(PartialDate::said).orElse("not known");
            case TIME -> Said.said(Instant.parse(value.asText()));
            case SELECT, RADIOS, CHECKS -> field.options().stream().filter(option -> option.code().equals(value.asText()))
                    .map(Option::label).findFirst().orElseGet(() -> Said.words(value.asText()));
            case AGENCY -> Said.words(value.asText());
            case TEXT, AREA -> value.isObject() ? name(value) : value.asText();
        };
    }

    /** A person's name, and what sort of name it is unless it is the one in use; or the text of what has one. */
    private static String name(JsonNode name) {
        if (name.has("text")) {
            return name.path("text").asText();
        }
        String said = (name.path("given").asText("") + " " + name.path("family").asText("")).strip();
        String use = name.path("use").asText("CURRENT");
        return use.equals("CURRENT") ? said : said + " (" + Said.words(use).toLowerCase(Locale.UK) + ")";
    }

    private static void fill(Map<String, List<String>> fields, Field field, JsonNode value) {
        if (!isSaid(value)) {
            return;
        }
        if (field.kind() == Field.Kind.PARTIAL_DATE) {
            PartialDate.of(value).ifPresent(date -> fields.putAll(date.fields(field.name())));
        } else if (field.kind() == Field.Kind.DATE) {
            String[] digits = value.asText().split("-", -1);
            String[] names = { "year", "month", "day" };
            for (int i = 0; i < digits.length && i < names.length; i++) {
                fields.put(field.name() + ":" + names[i], List.of(digits[i]));
            }
        } else if (field.kind() == Field.Kind.TIME) {
            fields.put(field.name(), List.of(Said.local(Instant.parse(value.asText()))));
        } else if (value.isArray()) {
            List<String> texts = StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText).toList();
            fields.put(field.name(), field.kind() == Field.Kind.CHECKS ? texts : List.of(String.join("\n", texts)));
        } else {
            fields.put(field.name(), List.of(value.asText()));
        }
    }
}
