package safeguarding.bench.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Durations in milliseconds, and what of them is said: nearest-rank percentiles, which are values that were measured. */
public record Latencies(double[] sorted) {

    public static Latencies ofNanos(Collection<Long> nanos) {
        return of(nanos.stream().mapToDouble(one -> one / 1e6).toArray());
    }

    public static Latencies of(double... millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return new Latencies(sorted);
    }

    public int count() {
        return sorted.length;
    }

    public double percentile(double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    public double median() {
        return percentile(0.5);
    }

    public double max() {
        return percentile(1);
    }

    /** Columns p50, p90, p99, max. */
    public String columns() {
        return String.format(Locale.ROOT, "%9.1f %9.1f %9.1f %9.1f", median(), percentile(0.9), percentile(0.99), max());
    }

    /** How many times the other's, column by column. */
    public String ratioColumns(Latencies other) {
        return String.format(Locale.ROOT, "%9.1f %9.1f %9.1f %9.1f", median() / other.median(),
                percentile(0.9) / other.percentile(0.9), percentile(0.99) / other.percentile(0.99), max() / other.max());
    }

    public ObjectNode json() {
        return JsonNodeFactory.instance.objectNode().put("count", count()).put("p50Millis", median())
                .put("p90Millis", percentile(0.9)).put("p99Millis", percentile(0.99)).put("maxMillis", max());
    }
}
