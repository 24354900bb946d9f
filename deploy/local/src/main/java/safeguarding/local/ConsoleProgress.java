package safeguarding.local;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** A line for each part that begins and each that is ready, with the seconds since the beginning. */
final class ConsoleProgress implements Exchange.Progress {

    private final PrintStream out;
    private final long began = System.nanoTime();
    private final Map<Part, Long> starts = new EnumMap<>(Part.class);

    ConsoleProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public synchronized void starting(Part part) {
        starts.put(part, System.nanoTime());
        say("starting " + part.label());
    }

    @Override
    public synchronized void ready(Part part) {
        long start = starts.getOrDefault(part, began);
        say(String.format(Locale.ROOT, "ready    %s (%.1f s)", part.label(), seconds(start)));
    }

    @Override
    public synchronized void note(String sentence) {
        say(sentence);
    }

    void allReady() {
        note(String.format(Locale.ROOT, "All parts are ready after %.1f s.", seconds(began)));
    }

    private void say(String text) {
        out.printf(Locale.ROOT, "%6.1f s  %s%n", seconds(began), text);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
