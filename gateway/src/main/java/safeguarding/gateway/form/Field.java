package safeguarding.gateway.form;

import java.util.List;

/**
 * One field of a form, and one line of what the form became: the same words ask for it and show it. Its name is a JSON pointer,
 * as
 * in {@link Form}.
 */
public record Field(Kind kind, String name, String label, String hint, List<Option> options) {

    /** How it is asked for. */
    public enum Kind {
        TEXT,
        AREA,
        DATE,
        PARTIAL_DATE,
        TIME,
        SELECT,
        RADIOS,
        CHECKS,
        AGENCY
    }

    private static final List<Option> YES_OR_NO = List.of(new Option("true", "Yes"), new Option("false", "No"));

    public static Field text(String name, String label) {
        return new Field(Kind.TEXT, name, label, "", List.of());
    }

    public static Field number(String name, String label) {
        return text(name + ":number", label);
    }

    public static Field area(String name, String label) {
        return new Field(Kind.AREA, name, label, "", List.of());
    }

    /** Several texts, one on each line. */
    public static Field lines(String name, String label) {
        return new Field(Kind.AREA, name + ":lines", label, "Write each on a line of its own.", List.of());
    }

    public static Field date(String name, String label) {
        return new Field(Kind.DATE, name, label, "For example, 27 3 2026", List.of());
    }

    /** A date of which perhaps only the year is known. */
    public static Field partialDate(String name, String label) {
        return new Field(Kind.PARTIAL_DATE, name, label, "As far as it is known; leave boxes empty.", List.of());
    }

    public static Field time(String name, String label) {
        return new Field(Kind.TIME, name + ":instant", label, "", List.of());
    }

    public static Field select(String name, String label, List<Option> options) {
        return new Field(Kind.SELECT, name, label, "", options);
    }

    public static Field radios(String name, String label, List<Option> options) {
        return new Field(Kind.RADIOS, name, label, "", options);
    }

    public static Field yesOrNo(String name, String label) {
        return new Field(Kind.RADIOS, name + ":yes", label, "", YES_OR_NO);
    }

    public static Field checks(String name, String label, List<Option> options) {
        return new Field(Kind.CHECKS, name + ":all", label, "", options);
    }

    /** An agency of the directory, named as it is called; what is meant is found out before the form is sent on. */
    public static Field agency(String name, String label) {
        return new Field(Kind.AGENCY, name + ":agency", label, "", List.of());
    }

    /** The same with another hint. */
    public Field hint(String said) {
        return new Field(kind, name, label, said, options);
    }

    /** The same within another member. */
    public Field within(String prefix) {
        return new Field(kind, prefix + name, label, hint, options);
    }

    String pointer() {
        return Form.pointer(name);
    }

    /** What to do when it was left empty or cannot be read. */
    String mend() {
        return switch (kind) {
            case TEXT, AREA -> "Fill in \u201c" + label + "\u201d.";
            case DATE, PARTIAL_DATE -> "Enter \u201c" + label + "\u201d as a day, a month and a year.";
            case TIME -> "Enter \u201c" + label + "\u201d as a day and a time.";
            case AGENCY -> "Write the name of an agency in \u201c" + label + "\u201d.";
            case SELECT, RADIOS, CHECKS -> "Choose an answer to \u201c" + label + "\u201d.";
        };
    }
}
