package safeguarding.gateway.referring;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the service says is missing, by the names of people in place of the pointers into the document. */
final class Warnings {

    private static final Pattern WARNING = Pattern.compile("(/\\S*): (.*)", Pattern.DOTALL);
    private static final Pattern BETWEEN = Pattern.compile("/adults/([0-9]+)/to/([0-9]+).*");
    private static final Pattern PERSON = Pattern.compile("/(children|adults)/([0-9]+).*");

    private final ReferralForm form;

    Warnings(ReferralForm form) {
        this.form = form;
    }

    /** @param field where a member that the service names stands in the form */
    List<String> inWords(List<String> warnings, UnaryOperator<String> field) {
        return warnings.stream().map(warning -> {
            Matcher parts = WARNING.matcher(warning);
            return parts.matches() ? about(field.apply(parts.group(1))) + parts.group(2) : warning;
        }).toList();
    }

    private String about(String field) {
        Matcher between = BETWEEN.matcher(field);
        if (between.matches()) {
            return form.called("adults", Integer.parseInt(between.group(1))) + " and "
                    + form.called("children", Integer.parseInt(between.group(2))) + ": ";
        }
        Matcher person = PERSON.matcher(field);
        return person.matches() ? form.called(person.group(1), Integer.parseInt(person.group(2))) + ": " : "";
    }
}
