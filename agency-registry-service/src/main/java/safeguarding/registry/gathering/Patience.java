package safeguarding.registry.gathering;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;

import org.jboss.logging.Logger;

/** Tries again for as long as it takes what only others can mend: a neighbour or the database being away. */
final class Patience {

    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private Patience() {
    }

    static void until(String what, Runnable act) {
        until(what, () -> {
            act.run();
            return true;
        });
    }

    static <T> T until(String what, Supplier<T> act) {
        for (int tries = 1;; tries++) {
            try {
                return act.get();
            } catch (RuntimeException failure) {
                // Whatever a library wraps it in: what matters is whether waiting can help.
                if (!canPass(failure)) {
                    throw failure;
                }
                if (tries == 1 || tries % 20 == 0) {
                    LOG.warnf("could not %s, trying again: %s", what, failure.getClass().getSimpleName());
                }
                pause(tries);
            }
        }
    }

    static void pause(int tries) {
        long millis = Math.min(LONGEST_PAUSE_MILLIS, 50L << Math.min(tries, 10));
        try {
            Thread.sleep(millis / 2 + ThreadLocalRandom.current().nextLong(millis / 2 + 1));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }

    /** Not a failure of the message: the process is going down, and the message will be read again by whoever comes next. */
    static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private static boolean canPass(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Stopped) {
                return false;
            }
            if (cause instanceof ProcessingException || cause instanceof WebApplicationException
                    || cause instanceof java.io.IOException
                    || cause instanceof java.sql.SQLException || cause instanceof jakarta.transaction.SystemException
                    || cause instanceof jakarta.transaction.RollbackException
                    || cause instanceof io.smallrye.mutiny.TimeoutException
                    || cause instanceof io.quarkus.oidc.client.OidcClientException) {
                return true;
            }
        }
        return failure.getClass().getName().startsWith("io.quarkus.narayana");
    }
}
