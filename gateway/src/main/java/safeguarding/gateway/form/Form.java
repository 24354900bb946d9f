package safeguarding.gateway.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A form whose fields are named by the JSON pointers of the document that they make: {@code /subject/name/family}. A service's
 * errors
 * name the same pointers, so what is wrong is shown at the field, and no code stands between a field and its member.
 *
 * <p>
 * After the pointer may stand what becomes of the text: {@code :number}, {@code :yes} (a truth value), {@code :lines} (each
 * line
 * an element), {@code :all} (each checked box an element), {@code :instant} (a local time in England), and
 * {@code :day}, {@code :month}, {@code :year} for the three boxes of a date, of which the smaller ones may stay empty. With
 * {@code :was}
 * beside them, and {@code :estimated}, they are a {@link PartialDate}. An empty
 * field
 * is no member.
 */
public final class Form {

    static final String VERSION = "_version";
    static final FieldError OVERTAKEN = new FieldError("", "Somebody else changed this after you opened it, so what you "
            + "wrote is not saved yet. It is still here: look at how it is now, change what you wrote where that is needed, "
            + "and send it again.");
    static final FieldError BEGUN_ANEW = new FieldError("", "Somebody else changed this after you opened it, so what you "
            + "wrote is not saved yet. The page shows how it is now. What you wrote stands below, to be copied: change what "
            + "is here now.");
    private static final Pattern WORDS = Pattern.compile("\\s|^\\p{Lu}\\p{Ll}");

    private final Map<String, List<String>> fields;
    private final List<FieldError> errors;
    private final List<String> before;

    Form(Map<String, List<String>> fields, List<FieldError> errors) {
        this(fields, errors, List.of());
    }

    private Form(Map<String, List<String>> fields, List<FieldError> errors, List<String> before) {
        this.fields = fields;
        this.errors = errors;
        this.before = before;
    }

    /** A form that nobody has filled in yet. */
    public static Form empty() {
        return new Form(Map.of(), List.of());
    }

    /** A form that begins with values; names as in the page. */
    public static Form with(Map<String, String> values) {
        return new Form(values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, value -> List.of(value.getValue()))), List.of());
    }

    /** A form that begins with what is there already, of which a field may have several values; names as in the page. */
    public static Form filled(Map<String, List<String>> fields) {
        return new Form(fields, List.of());
    }

    /** The same form, which changes the version that was read with this ETag; or the one that it was begun with. */
    public Form on(@Nullable String etag) {
        return etag == null || !version().isEmpty() ? this : filledIn(VERSION, etag);
    }

    /** The version that it changes, as whoever fills it in has read it; empty where it changes nothing that is there. */
    public String version() {
        return value(VERSION);
    }

    /** Whether somebody else has changed meanwhile what the form is about: it is shown with the version of now. */
    public boolean isOvertaken() {
        return errors.contains(OVERTAKEN) || errors.contains(BEGUN_ANEW);
    }

    /**
     * The form as it begins with what is there now. One that was overtaken must, where it says all of a record or its rows
     * stand
     * for what they stood for before: sent again as it was, it would take away what somebody else has just added. What was
     * written in it stays, to be copied.
     */
    public Form anew(Form now) {
        return isOvertaken() ? new Form(now.fields, List.of(BEGUN_ANEW), written()) : now;
    }

    /**
     * What somebody wrote, names too, to be copied from a page that has no place for it any more; ids and codes are no words.
     */
    public List<String> written() {
        return !before.isEmpty() ? before
                : carried("").stream().map(Carried::value).filter(text -> WORDS.matcher(text.strip()).find()).distinct()
                        .toList();
    }

    /** The same form with what a service said about it. */
    public Form refused(Refused refused) {
        if (refused.isOvertaken()) {
            Map<String, List<String>> anew = new LinkedHashMap<>(fields);
            anew.remove(VERSION);
            return new Form(anew, List.of(OVERTAKEN));
        }
        List<FieldError> said = refused.errors().isEmpty() ? List.of(new FieldError("", refused.detail())) : refused.errors();
        return new Form(fields, said);
    }

    /** The same form with one thing wrong in it. */
    public Form wrong(String pointer, String text) {
        return new Form(fields, Stream.concat(errors.stream(), Stream.of(new FieldError(pointer, text))).toList(), before);
    }

    /** The same form, wrong where this field is empty. */
    public Form needing(String name, String text) {
        return value(name).isBlank() ? wrong(pointer(name), text) : this;
    }

    /** The same form, wrong where these three boxes make no day. */
    public Form needingDay(String name, String text) {
        String pointer = pointer(name);
        try {
            LocalDate.parse(document().at(pointer).asText());
            return this;
        } catch (DateTimeParseException noDay) {
            return wrong(pointer, text);
        }
    }

    /** The same form, wrong wherever something was written in the boxes of a date that is none. */
    public Form checkedDates() {
        return new Form(fields, Stream.concat(errors.stream(),
                new DateBoxes(fields).errors().stream().filter(date -> errorOfAll(date.pointer()).isEmpty())).toList());
    }

    public ObjectNode document() {
        return FormDocument.of(fields);
    }

    /** All that is in the form, by the names of its fields. */
    public Map<String, List<String>> fields() {
        return Collections.unmodifiableMap(fields);
    }

    /** How many rows a list of the form has. */
    public int rows(String list) {
        return FormRows.count(fields, list);
    }

    /** The same form without a row of one of its lists; those after it move up. */
    public Form withoutRow(String list, int row) {
        return new Form(FormRows.without(fields, list, row), errors);
    }

    /** The same form with another value in a field. */
    public Form filledIn(String name, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(fields);
        more.put(name, List.of(value));
        return new Form(more, errors, before);
    }

    public String value(String name) {
        return fields.getOrDefault(name, List.of("")).get(0);
    }

    /** What the fields hold whose names are not like this, to be carried on in a page that does not show them. */
    public List<Carried> carried(String shown) {
        return fields.entrySet().stream().filter(field -> field.getKey().startsWith("/") && !field.getKey().matches(shown))
                .flatMap(field -> field.getValue().stream().map(value -> new Carried(field.getKey(), value))).toList();
    }

    /** A field of another step of the same form. */
    public record Carried(String name, String value) {
    }

    /** How many rows of a list somebody has written in, for example of {@code /children}. */
    public int rowsWrittenIn(String list) {
        Pattern row = Pattern.compile(Pattern.quote(list) + "/([0-9]{1,3})/.*");
        return fields.entrySet().stream().filter(field -> field.getValue().stream().anyMatch(value -> !value.isBlank()))
                .map(field -> row.matcher(field.getKey())).filter(Matcher::matches)
                .mapToInt(matched -> Integer.parseInt(matched.group(1)) + 1).max().orElse(0);
    }

    public boolean has(String name, String value) {
        return fields.getOrDefault(name, List.of()).contains(value);
    }

    /** Whether a choice has what the field holds; a code that was closed since would otherwise vanish from a record. */
    public boolean isOffered(String name, List<Option> options) {
        String value = value(name);
        return value.isEmpty() || options.stream().anyMatch(option -> option.code().equals(value));
    }

    public List<FieldError> errors() {
        return errors;
    }

    public boolean isWrong() {
        return !errors.isEmpty();
    }

    /** What is wrong with the field, or nothing: errors of what is within it are shown at it too. */
    public String error(String name) {
        String pointer = pointer(name);
        return errors.stream().filter(error -> error.pointer().equals(pointer) || error.pointer().startsWith(pointer + "/"))
                .map(FieldError::text).findFirst().orElse("");
    }

    /** What is wrong with the member as a whole, and not with one within it. */
    public String errorOfAll(String pointer) {
        return pointer.isEmpty() ? ""
                : errors.stream().filter(error -> error.pointer().equals(pointer)).map(FieldError::text).findFirst().orElse("");
    }

    /** One of the three boxes of a date, {@code day}, {@code month} or {@code year}; or {@code was}, how it was before. */
    public String part(String name, String part) {
        return value(name + ":" + part);
    }

    /** The id that the field of this name has in the page. */
    public String idOf(String name) {
        return id(name);
    }

    static String pointer(String name) {
        int kind = name.lastIndexOf(':');
        return kind < 0 ? name : name.substring(0, kind);
    }

    /** {@code /subject/name} is the element {@code subject-name}. */
    public static String id(String name) {
        return pointer(name).replaceFirst("^/", "").replace('/', '-');
    }
}
