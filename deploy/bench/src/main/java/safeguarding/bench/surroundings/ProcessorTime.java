package safeguarding.bench.surroundings;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import safeguarding.local.Part;

/** Who has used the processors since, and how much of one. Only the parts that this program has started can be told apart. */
public final class ProcessorTime {

    private final Surroundings surroundings;
    private final long beganNanos = System.nanoTime();
    private final Map<Part, Duration> before;
    private final Duration ownBefore;

    private ProcessorTime(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.before = now();
        this.ownBefore = used(ProcessHandle.current());
    }

    public static ProcessorTime begin(Surroundings surroundings) {
        return new ProcessorTime(surroundings);
    }

    /** In percent of one processor. */
    public record Shares(ObjectNode percent) {

        @Override
        public String toString() {
            StringBuilder line = new StringBuilder();
            percent.properties().forEach(one -> line.append(line.isEmpty() ? "" : ", ").append(one.getKey()).append(' ')
                    .append(one.getValue().asInt()));
            return line.toString();
        }
    }

    public Shares shares() {
        double nanos = System.nanoTime() - beganNanos;
        ObjectNode percent = JsonNodeFactory.instance.objectNode();
        now().forEach((part, used) -> percent.put(part.label().toLowerCase(Locale.ROOT),
                Math.round(100 * used.minus(before.getOrDefault(part, Duration.ZERO)).toNanos() / nanos)));
        return new Shares(percent.put("this program",
                Math.round(100 * used(ProcessHandle.current()).minus(ownBefore).toNanos() / nanos)));
    }

    private Map<Part, Duration> now() {
        Map<Part, Duration> used = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            surroundings.process(part).ifPresent(process -> used.put(part,
                    Stream.concat(Stream.of(process), process.descendants()).map(ProcessorTime::used)
                            .reduce(Duration.ZERO, Duration::plus)));
        }
        return used;
    }

    private static Duration used(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
