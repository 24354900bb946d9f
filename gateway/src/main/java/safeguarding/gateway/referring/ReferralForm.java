package safeguarding.gateway.referring;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import safeguarding.gateway.form.Form;

/** The form of a referral as the page shows it: so many rows of children and adults, and what goes along unseen. */
public record ReferralForm(Form form, String action) {

    private static final String DATE = ":(day|month|year)";
    private static final String NAMES = "names/[01]/(given|family)|born:(day|month|year|estimated|was)"
            + "|identifiers/0/(system|value)"
            + "|address/(lines:lines|postcode)";
    private static final Pattern SHOWN = Pattern.compile("/(sentTo|source)|/referrer/(name|role|phone|email)|/reason/.*"
            + "|/children/[0-9]+/(ref|" + NAMES + "|expectedOn" + DATE
            + "|gender|firstLanguage|interpreterNeeded|disability|school|ownWords/0/(words|heardBy|heardOn" + DATE
            + "|setting|questionsAsked))"
            + "|/adults/[0-9]+/(ref|identityStatus|knownToChildrenAs|description|" + NAMES
            + "|to/[0-9]+/(child|relationship|caring|unsupervised|household|source))");

    /** A name and a value that the page carries and does not show. */
    public record Unseen(String name, String value) {
    }

    /** A form with at least one child and one adult to fill in. */
    static ReferralForm of(Form form, String action) {
        Form begun = form;
        if (begun.rows("/children") == 0) {
            begun = withAnother(begun, "children");
        }
        if (begun.rows("/adults") == 0) {
            begun = withAnother(begun, "adults");
        }
        return new ReferralForm(begun, action);
    }

    static Form withAnother(Form form, String list) {
        String prefix = list.equals("children") ? "child-" : "adult-";
        int rows = form.rows("/" + list);
        String ref = IntStream.iterate(1, number -> number + 1).mapToObj(number -> prefix + number)
                .filter(free -> IntStream.range(0, rows)
                        .noneMatch(row -> form.value("/" + list + "/" + row + "/ref").equals(free)))
                .findFirst().orElse(prefix);
        return form.filledIn("/" + list + "/" + rows + "/ref", ref);
    }

    /** Without somebody, and without what was said of a child at each adult. */
    static Form without(Form form, String pointer) {
        int slash = pointer.lastIndexOf('/');
        if (!pointer.matches("/(children|adults)/[0-9]{1,3}")) {
            return form;
        }
        int row = Integer.parseInt(pointer.substring(slash + 1));
        Form left = form.withoutRow(pointer.substring(0, slash), row);
        for (int adult = 0; pointer.startsWith("/children") && adult < left.rows("/adults"); adult++) {
            left = left.withoutRow("/adults/" + adult + "/to", row);
        }
        return left;
    }

    public String backPath() {
        return isNew() ? "/desk/referrals" : action.substring(0, action.lastIndexOf('/'));
    }

    /** Where it can be seen as it is now. */
    public String currentPath() {
        return isDraft() ? action : backPath();
    }

    public boolean isNew() {
        return form.version().isEmpty();
    }

    /** Whether it changes something that was not sent yet. */
    public boolean isDraft() {
        return action.startsWith("/desk/drafts/");
    }

    public List<Integer> children() {
        return IntStream.range(0, form.rows("/children")).boxed().toList();
    }

    public List<Integer> adults() {
        return IntStream.range(0, form.rows("/adults")).boxed().toList();
    }

    /** By what the page calls a row. */
    public String called(String list, int row) {
        String at = "/" + list + "/" + row + "/";
        String name = Stream.of(form.value(at + "names/0/given"), form.value(at + "names/0/family"))
                .filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
        if (name.isEmpty()) {
            name = form.value(at + "knownToChildrenAs");
        }
        if (!name.isEmpty()) {
            return name;
        }
        return (list.equals("children") ? "Child " : "Adult ") + (row + 1);
    }

    public String ref(String list, int row) {
        return form.value("/" + list + "/" + row + "/ref");
    }

    public String or(String name, String otherwise) {
        return form.value(name).isEmpty() ? otherwise : form.value(name);
    }

    public List<Unseen> unseen() {
        return form.fields().entrySet().stream()
                .filter(field -> field.getKey().startsWith("/") && !SHOWN.matcher(field.getKey()).matches())
                .flatMap(ReferralForm::unseen).toList();
    }

    private static Stream<Unseen> unseen(Map.Entry<String, List<String>> field) {
        return field.getValue().stream().map(value -> new Unseen(field.getKey(), value));
    }
}
