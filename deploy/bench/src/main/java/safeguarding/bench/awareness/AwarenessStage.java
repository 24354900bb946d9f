package safeguarding.bench.awareness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import safeguarding.bench.report.BenchOptions;
import safeguarding.bench.report.Latencies;
import safeguarding.bench.surroundings.ProcessorTime;

/**
 * What one pace gave.
 *
 * @param awareness from the 201 to the notice read
 * @param bare from the send to the receipt of a bare message, in between the concerns
 * @param whole from the moment at which the concern was due to be sent to the notice read
 * @param posting from that moment to the 201
 */
record AwarenessStage(BenchOptions.Pace pace, Latencies awareness, Latencies bare, Latencies whole, Latencies posting,
        Counts counts, Legs legs, ProcessorTime.Shares processor) {

    /** What came of it, apart from time. */
    record Counts(int concerns, int expected, int received, int doubled, List<String> failures) {

        boolean complete() {
            return expected == received && doubled == 0 && failures.isEmpty();
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%d concerns taken; notices expected %d, received %d, twice %d; failures %s",
                    concerns,
                    expected, received, doubled, failures.isEmpty() ? "none" : failures.stream().distinct().toList());
        }
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(String.format(Locale.ROOT, "%d concern%s a second for %d s      (milliseconds)%25s %9s %9s %9s",
                pace.perSecond(),
                pace.perSecond() == 1 ? "" : "s", pace.seconds(), "p50", "p90", "p99", "max"));
        lines.add(row("awareness: 201 → notice read, each of 8 inboxes", awareness.columns()));
        lines.add(row("bare Kafka: produce → consume", bare.columns()));
        lines.add(row("ratio", awareness.ratioColumns(bare)));
        lines.add(row("concern due → 201", posting.columns()));
        lines.add(row("concern due → notice read", whole.columns()));
        lines.add("  " + counts);
        lines.add("  percent of one processor: " + processor);
        lines.add("  where the time goes:");
        lines.addAll(legs.lines());
        return lines;
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("concernsPerSecond", pace.perSecond())
                .put("seconds", pace.seconds());
        json.set("awareness", awareness.json());
        json.set("bareKafka", bare.json());
        json.putObject("ratio").put("p50", awareness.median() / bare.median())
                .put("p99", awareness.percentile(0.99) / bare.percentile(0.99));
        json.set("dueToCreated", posting.json());
        json.set("dueToRead", whole.json());
        json.putObject("counts").put("concerns", counts.concerns()).put("noticesExpected", counts.expected())
                .put("noticesReceived", counts.received()).put("noticesTwice", counts.doubled())
                .put("failures", counts.failures().size());
        json.set("legs", legs.json());
        json.set("processorPercent", processor.percent());
        return json;
    }

    private static String row(String what, String columns) {
        return String.format(Locale.ROOT, "  %-76s %s", what, columns);
    }
}
