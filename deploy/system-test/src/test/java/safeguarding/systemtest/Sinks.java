package safeguarding.systemtest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the processes of the running exchange leave on the disk, by the name of the file. */
final class Sinks {

    private Sinks() {
    }

    static Map<String, String> segments() throws IOException {
        return texts(RunningExchange.exchange().kafka().logs(), ".log");
    }

    static Map<String, String> logs() throws IOException {
        return texts(RunningExchange.data().resolve("logs"), "");
    }

    private static Map<String, String> texts(Path folder, String end) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Path file : files(folder)) {
            if (file.toString().endsWith(end)) {
                texts.put(folder.relativize(file).toString(), text(file));
            }
        }
        return texts;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Bytes as they are: what is looked for is ASCII. */
    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }
}
