package safeguarding.disclosure.hearing;

import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;

import safeguarding.kit.database.DatabaseAway;
import safeguarding.kit.database.StatementRefused;

/** What is waited for, and how long at a time. */
final class Patience {

    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private Patience() {
    }

    /**
     * Waiting helps against a database that is away. It does not against what the database refuses (which may have rolled the
     * transaction back only at its end), nor against anything else that goes wrong with a message.
     */
    static boolean canPass(Throwable failure) {
        boolean passes = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StatementRefused) {
                return false;
            }
            passes |= cause instanceof DatabaseAway || cause instanceof SQLException || cause instanceof RollbackException
                    || cause instanceof SystemException;
        }
        return passes;
    }

    static void pause(int tries) {
        long millis = Math.min(LONGEST_PAUSE_MILLIS, 50L << Math.min(tries, 10));
        try {
            Thread.sleep(millis / 2 + ThreadLocalRandom.current().nextLong(millis / 2 + 1));
        } catch (InterruptedException stopped) {
            // The process is going down; whoever comes next reads the message again.
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while hearing", stopped);
        }
    }
}
