package safeguarding.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Logs of this run, and beside them, with {@code .1} at the end, those of the run before. */
public final class LogFolder {

    private LogFolder() {
    }

    public static void setAside(Path logs) {
        Folders.make(logs);
        try {
            for (Path log : logsIn(logs)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> logsIn(Path logs) throws IOException {
        try (Stream<Path> files = Files.list(logs)) {
            return files.filter(file -> file.toString().endsWith(".log")).toList();
        }
    }
}
