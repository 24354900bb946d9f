package safeguarding.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import safeguarding.local.process.CouldNotStart;

/** The file by which a PostgreSQL server marks a data folder as its own. */
final class PostgresLock {

    private static final String FILE = "postmaster.pid";

    private PostgresLock() {
    }

    /** The running server of this folder; a number that another program has got since is nobody. */
    static Optional<ProcessHandle> owner(Path data) {
        return pid(data).flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(handle -> handle.info().command().map(command -> command.endsWith("postgres")).orElse(false));
    }

    /**
     * PostgreSQL refuses to start while <em>any</em> process has the number in the file, and after a restart of a container
     * that is
     * likely to be some other program.
     */
    static void clearStale(Path data) {
        if (!Files.exists(data.resolve(FILE))) {
            return;
        }
        owner(data).ifPresent(handle -> {
            throw new CouldNotStart("A PostgreSQL server (process " + handle.pid() + ") is already running on " + data + ".");
        });
        try {
            Files.deleteIfExists(data.resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Long> pid(Path data) {
        try {
            List<String> lines = Files.readAllLines(data.resolve(FILE));
            return lines.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(lines.get(0).strip()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
