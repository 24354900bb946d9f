package safeguarding.bench.report;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What is printed, and the same as JSON. */
public final class Report {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final PrintStream out;
    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    public Report(PrintStream out) {
        this.out = out;
    }

    public void say(String line) {
        out.println(line);
    }

    public ObjectNode json() {
        return json;
    }

    /** Without this no figure means anything. */
    public void machine(BenchOptions options) {
        int processors = Runtime.getRuntime().availableProcessors();
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        String compiler = String.valueOf(System.getenv("_JAVA_OPTIONS")).contains("TieredStopAtLevel=4") ? "full" : "quick";
        say(String.format(Locale.ROOT, "%d processors, Java %s (%s compiler), load average %.1f before the start.%s",
                processors,
                Runtime.version(), options.against().isPresent() ? "unknown" : compiler, load,
                load > 0.5 * processors ? " The machine is busy with other things: the figures are worse than they need be."
                        : ""));
        json.putObject("machine").put("processors", processors).put("java", Runtime.version().toString())
                .put("compiler", compiler).put("loadBefore", load);
        json.put("what", options.what().name().toLowerCase(Locale.ROOT));
    }

    public void write(Optional<Path> file) {
        file.ifPresent(path -> {
            try {
                Files.writeString(path, JSON.writeValueAsString(json) + "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
