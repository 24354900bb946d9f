package safeguarding.local.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A process as it was when it was started. A number alone proves nothing: the system gives it away again. */
public record StartedProcess(String name, long pid, long startedMillis, String program) {

    private static final Pattern LINE = Pattern.compile("(\\d+)\\t(-?\\d+)\\t([^\\t]*)\\t([^\\t]*)");

    public static StartedProcess of(String name, ProcessHandle handle) {
        return new StartedProcess(name, handle.pid(), startOf(handle), programOf(handle));
    }

    public static Optional<StartedProcess> parse(String line) {
        Matcher parts = LINE.matcher(line);
        return parts.matches()
                ? Optional.of(new StartedProcess(parts.group(4), Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)),
                        parts.group(3)))
                : Optional.empty();
    }

    public String line() {
        return pid + "\t" + startedMillis + "\t" + program + "\t" + name;
    }

    public boolean isAlive() {
        return handle().isPresent();
    }

    /** Only of the very process that was recorded: the same number, start and program. */
    public Optional<ProcessHandle> handle() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive)
                .filter(handle -> startOf(handle) == startedMillis && programOf(handle).equals(program));
    }

    /** Asks it to stop, and kills it if it has not stopped in time. */
    public void stop(Duration patience) {
        handle().ifPresent(handle -> {
            handle.destroy();
            if (!ended(handle, patience)) {
                handle.destroyForcibly();
                ended(handle, Duration.ofSeconds(10));
            }
        });
    }

    public static boolean ended(ProcessHandle handle, Duration limit) {
        try {
            handle.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException | CompletionException e) {
            return !handle.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static long startOf(ProcessHandle handle) {
        return handle.info().startInstant().map(Instant::toEpochMilli).orElse(-1L);
    }

    private static String programOf(ProcessHandle handle) {
        return handle.info().command().orElse("");
    }
}
