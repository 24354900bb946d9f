package safeguarding.kit.database;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.jspecify.annotations.Nullable;

/**
 * Collects rows of the running transaction and writes them together, as the last thing before it commits. If they cannot be
 * written, it does not commit. That saves a round trip for each row, and what counts positions holds a number no longer than it
 * must.
 */
public final class BeforeCommit<T> {

    private final TransactionSynchronizationRegistry transactions;
    private final Consumer<List<T>> write;

    /** {@code write} gets the rows in the order in which they were added, and never none. */
    public BeforeCommit(TransactionSynchronizationRegistry transactions, Consumer<List<T>> write) {
        this.transactions = transactions;
        this.write = write;
    }

    public void add(List<T> rows) {
        here().addAll(rows);
    }

    /** What has been collected in the running transaction and is not written yet, in the order in which it was added. */
    public List<T> collected() {
        if (transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            return List.of();
        }
        List<T> waiting = waiting();
        return waiting == null ? List.of() : List.copyOf(waiting);
    }

    /** Writes now what has been collected, for whoever is about to look for it in the same transaction. */
    public void flush() {
        if (transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            return;
        }
        List<T> waiting = waiting();
        if (waiting != null && !waiting.isEmpty()) {
            List<T> rows = List.copyOf(waiting);
            waiting.clear();
            write.accept(rows);
        }
    }

    private List<T> here() {
        List<T> waiting = waiting();
        if (waiting == null) {
            waiting = new ArrayList<>();
            transactions.putResource(this, waiting);
            transactions.registerInterposedSynchronization(new Synchronization() {

                @Override
                public void beforeCompletion() {
                    flush();
                }

                @Override
                public void afterCompletion(int status) {
                    // The rows went with the transaction, either way.
                }
            });
        }
        return waiting;
    }

    // Nobody else has this key.
    @SuppressWarnings("unchecked")
    private @Nullable List<T> waiting() {
        return (List<T>) transactions.getResource(this);
    }
}
