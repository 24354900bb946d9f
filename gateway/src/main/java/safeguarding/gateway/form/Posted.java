package safeguarding.gateway.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.RequestScoped;

import org.jspecify.annotations.Nullable;

/** The fields of the form that this request brings, in the order in which the page has them. */
@RequestScoped
public class Posted {

    public static final String KEY = "_key";
    private static final Pattern ETAG_SHAPE = Pattern.compile("\"[!#-~]{1,70}\"");
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final List<FieldError> errors = new ArrayList<>();

    public void put(String name, String value) {
        fields.computeIfAbsent(name, unseen -> new ArrayList<>()).add(value);
    }

    /** The form, to make a document of and to show again with what is wrong. */
    public Form form() {
        return new Form(fields, List.copyOf(errors));
    }

    /** The names of the fields whose text becomes this, after the colon. */
    public List<String> namesOf(String kind) {
        return fields.keySet().stream().filter(name -> name.endsWith(":" + kind)).toList();
    }

    /** What a field was understood to mean. */
    public void understood(String name, String value) {
        fields.put(name, List.of(value));
    }

    /** What a field means cannot be told. */
    public void wrong(String name, String text) {
        errors.add(new FieldError(Form.pointer(name), text));
    }

    /** The first value of a field, without the space around it; empty where there is none. */
    public String text(String name) {
        return fields.getOrDefault(name, List.of("")).get(0).strip();
    }

    /** All values of a field: the boxes that were checked. */
    public List<String> all(String name) {
        return List.copyOf(fields.getOrDefault(name, List.of()));
    }

    /** The ETag of what the form changes, as whoever filled it in has read it. */
    public Optional<String> version() {
        return Optional.of(text(Form.VERSION)).filter(etag -> ETAG_SHAPE.matcher(etag).matches());
    }

    /** What was done of the form made a version of its own, on which the rest is done. */
    public void wentOn(String etag) {
        understood(Form.VERSION, etag);
    }

    /** By which sending the form twice is one act. */
    public Optional<String> key() {
        @Nullable
        String key = text(KEY);
        return UUID_SHAPE.matcher(key).matches() ? Optional.of(key) : Optional.empty();
    }
}
