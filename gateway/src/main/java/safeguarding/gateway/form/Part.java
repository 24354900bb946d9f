package safeguarding.gateway.form;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Fields that belong together, under a heading.
 *
 * @param pointer of the member that they make, where they make one; its errors are shown at the heading
 * @param rows how many empty rows a list has; none where the part is no list
 * @param fields of a list, named from the row on
 */
public record Part(String pointer, String title, String hint, int rows, List<Field> fields) {

    /** One row of a list. */
    public record Row(String title, List<Field> fields) {
    }

    public static Part of(String pointer, String title, Field... fields) {
        return new Part(pointer, title, "", 0, List.of(fields));
    }

    public static Part list(String pointer, String title, int rows, Field... fields) {
        return new Part(pointer, title, "", rows, List.of(fields));
    }

    /** The same with a hint below its heading. */
    public Part hint(String said) {
        return new Part(pointer, title, said, rows, fields);
    }

    public boolean isList() {
        return rows > 0;
    }

    /** The rows of the form. */
    public List<Row> asked() {
        return IntStream.range(0, rows).mapToObj(this::row).toList();
    }

    /** The element of the page to which an error of the whole part leads. */
    public String id() {
        return Form.id(pointer.isEmpty() ? "/part/" + Integer.toHexString(title.hashCode()) : pointer);
    }

    Part roomFor(int elements) {
        return isList() && elements >= rows ? new Part(pointer, title, hint, elements + 1, fields) : this;
    }

    Row row(int index) {
        return new Row(title + ", " + (index + 1),
                fields.stream().map(field -> field.within(pointer + "/" + index)).toList());
    }

    List<Field> everyField() {
        return isList() ? asked().stream().flatMap(row -> row.fields().stream()).toList() : fields;
    }
}
