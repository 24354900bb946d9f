package safeguarding.kit.hearing;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.core.JsonProcessingException;

import io.quarkus.oidc.client.OidcClientException;
import io.smallrye.mutiny.TimeoutException;
import safeguarding.kit.database.DatabaseAway;
import safeguarding.kit.database.StatementRefused;

/** Tries again for as long as it takes what only others can mend: a neighbour or the database being away. */
public final class Patience {

    public static final int FOR_EVER = -1;

    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private Patience() {
    }

    /** Without an answer. */
    public static void until(String what, int mostTries, Runnable act) {
        until(what, mostTries, () -> {
            act.run();
            return true;
        });
    }

    public static <T> T until(String what, int mostTries, Supplier<T> act) {
        for (int tries = 1;; tries++) {
            try {
                return act.get();
            } catch (RuntimeException failure) {
                // Whatever a library wraps it in: what matters is whether waiting can help.
                if (!canPass(failure) || tries == mostTries) {
                    throw failure;
                }
                if (tries == 1) {
                    LOG.warnf("could not %s, trying again: %s", what, failure.getClass().getSimpleName());
                } else if (tries % 10 == 0) {
                    LOG.errorf("could not %s, %d times in a row: %s", what, tries, failure.getClass().getSimpleName());
                }
                pause(tries);
            }
        }
    }

    public static void pause(int tries) {
        long millis = Math.min(LONGEST_PAUSE_MILLIS, 50L << Math.min(tries, 10));
        try {
            Thread.sleep(millis / 2 + ThreadLocalRandom.current().nextLong(millis / 2 + 1));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }

    /** Not a failure of the message: the process is going down, and the message will be read again by whoever comes next. */
    public static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /**
     * Waiting does not help against an answer that cannot be read, nor against what the database refuses (which may have rolled
     * the transaction back only at its end), nor against a stop; it does against everything that is merely away.
     */
    public static boolean canPass(Throwable failure) {
        boolean passes = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Stopped || cause instanceof JsonProcessingException || cause instanceof StatementRefused) {
                return false;
            }
            passes |= cause instanceof ProcessingException || cause instanceof WebApplicationException
                    || cause instanceof IOException
                    || cause instanceof SQLException || cause instanceof DatabaseAway || cause instanceof SystemException
                    || cause instanceof RollbackException || cause instanceof TimeoutException
                    || cause instanceof OidcClientException;
        }
        return passes;
    }
}
