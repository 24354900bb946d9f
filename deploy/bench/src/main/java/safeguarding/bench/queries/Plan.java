package safeguarding.bench.queries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A plan of PostgreSQL, shortened: a line for each node, and one for the same node in many months. */
final class Plan {

    private static final Pattern NODE = Pattern
            .compile("^( *)(?:->  )?([A-Z][A-Za-z ]+?(?: using .*| on .*)?) \\((?:actual|never).*");
    private static final Pattern REMOVED = Pattern.compile("^ *(Subplans Removed: [0-9]+)$");
    private static final Pattern FILTERED = Pattern.compile("^ *Rows Removed by Filter: ([0-9]+)$");
    private static final Pattern MONTH = Pattern.compile("trail_entry_(?:[0-9]{4}_[0-9]{2}|rest)");

    private Plan() {
    }

    static List<String> condensed(List<String> plan) {
        Map<String, Integer> nodes = new LinkedHashMap<>();
        List<String> rest = new ArrayList<>();
        long filtered = 0;
        for (String line : plan) {
            Matcher node = NODE.matcher(line);
            if (node.matches()) {
                nodes.merge(node.group(1) + withoutMonth(node.group(2)), 1, Integer::sum);
            } else if (REMOVED.matcher(line).matches()) {
                rest.add(line.strip() + " (months that the time rules out)");
            } else if (FILTERED.matcher(line).matches()) {
                Matcher count = FILTERED.matcher(line);
                filtered += count.matches() ? Long.parseLong(count.group(1)) : 0;
            }
        }
        List<String> lines = new ArrayList<>();
        nodes.forEach((node, times) -> lines.add(times == 1 ? node : node + "  × " + times));
        if (filtered > 0) {
            rest.add("Rows read in vain: " + filtered);
        }
        lines.addAll(rest);
        return lines;
    }

    /** An index of one month is named after it; the alias behind it says nothing more. */
    private static String withoutMonth(String node) {
        return MONTH.matcher(node).replaceAll("<month>").replaceAll("<month> (trail_entry(_[0-9]+)?)$", "<month>");
    }
}
