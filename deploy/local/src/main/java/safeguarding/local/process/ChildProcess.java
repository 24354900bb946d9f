package safeguarding.local.process;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** One operating-system process that writes to a log file, and that is stopped politely or killed. */
public final class ChildProcess {

    private static final int LOG_TAIL_BYTES = 2000;
    private static final long POLL_MILLIS = 50;

    private final String name;
    private final Process process;
    private final Path log;
    private final long logStart;

    private ChildProcess(String name, Process process, Path log, long logStart) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.logStart = logStart;
    }

    /** The log is appended to, so that what a killed process wrote is still there after its restart. */
    public static ChildProcess start(String name, List<String> command, Map<String, String> environment, Path log) {
        try {
            Folders.makeParentOf(log);
            long logStart = Files.exists(log) ? Files.size(log) : 0;
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return new ChildProcess(name, builder.start(), log, logStart);
        } catch (IOException e) {
            throw new CouldNotStart(name + " did not start: " + e.getMessage() + ".", e);
        }
    }

    private static File nothing() {
        return new File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for the condition; a process that ends first, or a limit that passes, is a refusal with the end of its log. */
    public void awaitReady(BooleanSupplier ready, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new CouldNotStart(name + " ended with status " + process.exitValue() + " while starting. " + logTail());
            }
            if (System.nanoTime() > deadline) {
                throw new CouldNotStart(name + " was not ready after " + limit.toSeconds() + " seconds. " + logTail());
            }
            pause();
        }
    }

    /** For a process that does one thing and ends. */
    public void awaitSuccess(Duration limit) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new CouldNotStart(name + " did not end within " + limit.toSeconds() + " seconds. " + logTail());
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new CouldNotStart(name + " was interrupted.", e);
        }
        if (process.exitValue() != 0) {
            throw new CouldNotStart(name + " failed with status " + process.exitValue() + ". " + logTail());
        }
    }

    /** Whether this process (not an earlier one with the same log) has written the text. */
    public boolean hasWritten(String text) {
        return read(logStart).contains(text);
    }

    /** SIGKILL, as a failing machine would do it. */
    public void kill() {
        process.destroyForcibly();
        join(Duration.ofSeconds(10));
    }

    /** SIGTERM, and SIGKILL for one that does not listen. */
    public void stop(Duration patience) {
        process.destroy();
        if (!join(patience)) {
            kill();
        }
    }

    private boolean join(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String logTail() {
        String written = read(logStart).strip();
        String tail = written.substring(Math.max(0, written.length() - LOG_TAIL_BYTES));
        return tail.isEmpty() ? "It wrote nothing to " + log + "." : "The end of " + log + ":\n" + tail;
    }

    private String read(long from) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] bytes = new byte[(int) Math.max(0, file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CouldNotStart("Waiting for " + name + " was interrupted.", e);
        }
    }
}
