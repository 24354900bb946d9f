package safeguarding.gateway.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of a list in a form: fields whose names begin with the list's pointer and a number. */
final class FormRows {

    private FormRows() {
    }

    static int count(Map<String, List<String>> fields, String list) {
        Pattern row = row(list);
        return fields.keySet().stream().map(row::matcher).filter(Matcher::matches)
                .mapToInt(match -> Integer.parseInt(match.group(1)) + 1).max().orElse(0);
    }

    static Map<String, List<String>> without(Map<String, List<String>> fields, String list, int gone) {
        Pattern row = row(list);
        Map<String, List<String>> left = new LinkedHashMap<>();
        fields.forEach((name, values) -> {
            Matcher match = row.matcher(name);
            if (!match.matches()) {
                left.put(name, values);
                return;
            }
            int number = Integer.parseInt(match.group(1));
            if (number != gone) {
                left.put(list + "/" + (number > gone ? number - 1 : number) + (match.group(2) == null ? "" : match.group(2)),
                        values);
            }
        });
        return left;
    }

    private static Pattern row(String list) {
        return Pattern.compile(Pattern.quote(list) + "/([0-9]{1,3})([/:].*)?", Pattern.DOTALL);
    }
}
