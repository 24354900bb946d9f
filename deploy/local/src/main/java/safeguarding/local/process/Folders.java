package safeguarding.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Making and removing whole folders. */
public final class Folders {

    private Folders() {
    }

    public static Path make(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new CouldNotStart("The folder " + folder + " cannot be made: " + e.getMessage() + ".", e);
        }
    }

    public static void makeParentOf(Path path) {
        Path parent = path.toAbsolutePath().getParent();
        if (parent != null) {
            make(parent);
        }
    }

    public static Path temporary(String name) {
        try {
            return Files.createTempDirectory("safeguarding-" + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that goes away meanwhile (a server removes its own) is what was wanted. */
    public static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            for (Path path : deepestFirst(folder)) {
                try {
                    Files.deleteIfExists(path);
                } catch (NoSuchFileException e) {
                    continue;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be removed.", e);
        }
    }

    private static List<Path> deepestFirst(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
