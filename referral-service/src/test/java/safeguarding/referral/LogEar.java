package safeguarding.referral;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Hears everything that is logged while it is open. */
public final class LogEar extends Handler {

    private final StringBuffer heard = new StringBuffer();

    private LogEar() {
        setLevel(Level.ALL);
    }

    public static LogEar open() {
        LogEar ear = new LogEar();
        Logger.getLogger("").addHandler(ear);
        return ear;
    }

    public String heard() {
        return heard.toString();
    }

    @Override
    public void publish(LogRecord entry) {
        heard.append(entry.getLoggerName()).append(' ').append(entry.getMessage())
                .append(Arrays.toString(entry.getParameters())).append('\n');
        if (entry.getThrown() != null) {
            StringWriter trace = new StringWriter();
            entry.getThrown().printStackTrace(new PrintWriter(trace));
            heard.append(trace);
        }
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
