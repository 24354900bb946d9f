package safeguarding.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Java that runs a part: its home, the largest heap (as in {@code -Xmx}) and further options. */
public record Jvm(Path home, String heap, List<String> options) {

    public Jvm {
        options = List.copyOf(options);
    }

    /** The Java that runs this very program. */
    public static Jvm running(String heap) {
        return new Jvm(Path.of(System.getProperty("java.home")), heap, List.of());
    }

    public Jvm with(String... more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return new Jvm(home, heap, all);
    }

    public Jvm withHeap(String other) {
        return new Jvm(home, other, options);
    }

    /** For a program that runs once: its archive would serve nobody, and one Java crashed while writing it. */
    public Jvm withoutArchive() {
        return new Jvm(home, heap, options.stream().filter(option -> !option.contains("SharedArchive")).toList());
    }

    /** {@code java -Xmx… options arguments}. */
    public List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin/java").toString());
        command.add("-Xmx" + heap);
        command.addAll(options);
        command.addAll(arguments);
        return command;
    }
}
