package safeguarding.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who uses a data folder: a lock that the system itself lets go when its holder dies, and a list of the processes that were
 * started, by
 * which what a killed run left behind is found again.
 */
public final class RunFolder implements AutoCloseable {

    private final Path folder;
    private @Nullable FileChannel channel;
    private @Nullable FileLock lock;

    public RunFolder(Path data) {
        this.folder = data.resolve("run");
    }

    /** False when another program holds it. */
    public boolean tryLock() {
        Folders.make(folder);
        try {
            FileChannel opened = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel = opened;
            lock = opened.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        } catch (IOException e) {
            throw new CouldNotStart("The folder " + folder + " cannot be used: " + e.getMessage() + ".", e);
        }
        if (lock == null) {
            close();
            return false;
        }
        return true;
    }

    /** Those of the recorded processes that are still running. */
    public List<StartedProcess> alive() {
        return recorded().stream().filter(StartedProcess::isAlive).toList();
    }

    public void record(String name, ProcessHandle handle) {
        write(List.of(StartedProcess.of(name, handle).line()), StandardOpenOption.APPEND);
    }

    public void forgetAll() {
        write(List.of(), StandardOpenOption.TRUNCATE_EXISTING);
    }

    private List<StartedProcess> recorded() {
        Path file = file();
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            List<StartedProcess> processes = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                StartedProcess.parse(line).ifPresent(processes::add);
            }
            return processes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<String> lines, StandardOpenOption how) {
        Folders.make(folder);
        try {
            Files.write(file(), lines, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return folder.resolve("processes");
    }

    @Override
    public void close() {
        FileChannel open = channel;
        channel = null;
        lock = null;
        if (open == null) {
            return;
        }
        try {
            open.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
