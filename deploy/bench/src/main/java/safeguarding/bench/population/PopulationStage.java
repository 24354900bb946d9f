package safeguarding.bench.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import safeguarding.bench.report.Latencies;
import safeguarding.bench.surroundings.Footprint;

/**
 * What was measured with so many records.
 *
 * @param routing null where no exchange was started
 * @param lookups among all of them, and then by turns among those with which it began
 */
record PopulationStage(int people, double indexedPerSecond, List<Lookups.Times> lookups,
        RoutingCost.@Nullable Cost routing) {

    private static final String THERE = "look-up of those who are there, with mistakes";
    private static final String NOT_THERE = "look-up of those who are not there";
    private static final String LINKED = "look-up and link";

    List<String> lines(int first) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "  %-62s %9s %9s %9s %9s", "milliseconds", "p50", "p90", "p99", "max"));
        for (int side = lookups.size() - 1; side >= 0; side--) {
            Lookups.Times times = lookups.get(side);
            lines.add(String.format(Locale.ROOT, "  among %,d records%s", side == 0 ? people : first,
                    lookups.size() == 1 ? "" : ", by turns"));
            lines.add(row(THERE, times.there().columns()));
            lines.add(row(NOT_THERE, times.notThere().columns()));
            lines.add(row(LINKED, times.linked().columns()));
            lines.add(String.format(Locale.ROOT, "    found %.4f of those who are there; joined %d of the new records",
                    times.found(), times.joined()));
        }
        if (lookups.size() > 1) {
            Lookups.Times before = lookups.get(1);
            lines.add("  ratio");
            lines.add(row(THERE, lookups.get(0).there().ratioColumns(before.there())));
            lines.add(row(NOT_THERE, lookups.get(0).notThere().ratioColumns(before.notThere())));
            lines.add(row(LINKED, lookups.get(0).linked().ratioColumns(before.linked())));
        }
        if (routing != null) {
            lines.add(row("concern recorded → in the ledger for eight agencies", routing.time().columns()));
            lines.add(String.format(Locale.ROOT,
                    "    in the registry, for each: %.1f statements, %.1f rows, %.0f blocks; every one told: %s",
                    routing.each().statements(), routing.each().rows(), routing.each().blocks(), complete() ? "yes" : "NO"));
        }
        return lines;
    }

    /** Times of different moments are not divided: the machine may have had other things to do at one of them. */
    List<String> routingBeside(PopulationStage before) {
        if (routing == null || before.routing == null) {
            return List.of();
        }
        Footprint now = routing.each();
        Footprint then = before.routing.each();
        return List.of("", String.format(Locale.ROOT,
                "A concern costs with %,d records so many times as much as with %,d: statements %.2f, rows %.2f, blocks %.2f",
                people, before.people, now.statements() / then.statements(), now.rows() / then.rows(),
                now.blocks() / then.blocks()));
    }

    boolean complete() {
        return routing == null || routing.complete();
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("people", people).put("indexedPerSecond", indexedPerSecond);
        lookups.forEach(side -> json.withArray("lookups").add(side.json()));
        if (routing != null) {
            json.set("routing", routing.json());
        }
        if (lookups.size() > 1) {
            json.putObject("ratioOfP99").put("there", ratio(lookups.get(0).there(), lookups.get(1).there()))
                    .put("notThere", ratio(lookups.get(0).notThere(), lookups.get(1).notThere()))
                    .put("linked", ratio(lookups.get(0).linked(), lookups.get(1).linked()));
        }
        return json;
    }

    private static double ratio(Latencies now, Latencies before) {
        return now.percentile(0.99) / before.percentile(0.99);
    }

    private static String row(String what, String columns) {
        return String.format(Locale.ROOT, "  %-62s %s", what, columns);
    }
}
