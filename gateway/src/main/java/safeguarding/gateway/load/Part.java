package safeguarding.gateway.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What came of a stretch of a roll, each line by its number in the file. */
public record Part(int from, int to, String load, List<Outcome> outcomes) {

    /** What came of one line. */
    public record Outcome(int line, String reference, String outcome, @Nullable String involvement, List<String> remarks) {

        public String said() {
            return switch (outcome) {
                case "OPENED" -> "Recorded";
                case "OPENED_BEFORE" -> "Recorded before, by the same line";
                case "ALREADY_OPEN" -> "Recorded already, under the same reference";
                default -> "Not recorded";
            };
        }

        public String colour() {
            return switch (outcome) {
                case "OPENED" -> "green";
                case "REFUSED" -> "red";
                default -> "blue";
            };
        }
    }

    /** The lines that were not even sent are beside those that the registry answered. */
    static Part of(List<Roll.Line> lines, @Nullable LoadView answered) {
        List<Outcome> outcomes = new ArrayList<>();
        List<Roll.Line> sent = lines.stream().filter(line -> line.document().isPresent()).toList();
        lines.stream().filter(line -> line.document().isEmpty())
                .forEach(line -> outcomes
                        .add(new Outcome(line.number(), line.reference(), "REFUSED", null, List.of(line.fault()))));
        if (answered != null) {
            for (LoadView.Result result : answered.results()) {
                Roll.Line line = sent.get(result.line() - 1);
                outcomes.add(new Outcome(line.number(), line.reference(), result.outcome(), result.involvement(),
                        remarks(result)));
            }
        }
        outcomes.sort(Comparator.comparingInt(Outcome::line));
        return new Part(lines.get(0).number(), lines.get(lines.size() - 1).number(), answered == null ? "" : answered.id(),
                outcomes);
    }

    public long count(String outcome) {
        return outcomes.stream().filter(one -> one.outcome().equals(outcome)).count();
    }

    public long known() {
        return count("OPENED_BEFORE") + count("ALREADY_OPEN");
    }

    static List<String> remarks(LoadView.Result result) {
        List<String> remarks = new ArrayList<>();
        if (result.errors() != null) {
            result.errors().forEach(fault -> remarks.add(fault.said()));
        }
        if (result.warnings() != null) {
            remarks.addAll(result.warnings());
        }
        return remarks;
    }
}
