package safeguarding.bench.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of its time a virtual machine spends compiling: while that is much, its figures are those of a program that has just
 * been started.
 */
final class Compiling {

    private static final Pattern TICKS = Pattern.compile("java\\.ci\\.totalTime=(\\d+)");
    private static final Pattern FREQUENCY = Pattern.compile("sun\\.os\\.hrt\\.frequency=(\\d+)");

    private final Optional<ProcessHandle> process;
    private final OptionalDouble before;
    private final long beganNanos = System.nanoTime();

    private Compiling(Optional<ProcessHandle> process) {
        this.process = process;
        this.before = seconds(process);
    }

    /** Of nothing, where the process is not ours to look into. */
    static Compiling begin(Optional<ProcessHandle> process) {
        return new Compiling(process);
    }

    /** In percent of one processor since it began; nothing where that cannot be found out. */
    OptionalDouble percent() {
        double lasted = (System.nanoTime() - beganNanos) / 1e9;
        OptionalDouble now = seconds(process);
        return before.isEmpty() || now.isEmpty() ? OptionalDouble.empty()
                : OptionalDouble.of(100 * (now.getAsDouble() - before.getAsDouble()) / lasted);
    }

    private static OptionalDouble seconds(Optional<ProcessHandle> process) {
        return process.map(one -> counters(one.pid())).map(Compiling::seconds).orElse(OptionalDouble.empty());
    }

    static OptionalDouble seconds(String counters) {
        Matcher ticks = TICKS.matcher(counters);
        Matcher frequency = FREQUENCY.matcher(counters);
        return ticks.find() && frequency.find()
                ? OptionalDouble.of(Double.parseDouble(ticks.group(1)) / Double.parseDouble(frequency.group(1)))
                : OptionalDouble.empty();
    }

    private static String counters(long pid) {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        try {
            Process asked = new ProcessBuilder(jcmd.toString(), Long.toString(pid), "PerfCounter.print")
                    .redirectErrorStream(true).start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            // Without it the figures are the same; only how warm it was cannot be said.
            return "";
        }
    }
}
