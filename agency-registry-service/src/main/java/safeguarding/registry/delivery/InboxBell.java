package safeguarding.registry.delivery;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;

/**
 * Wakes those who wait at an inbox. It only rings in this process: who waits at another replica is woken by his own short
 * patience
 * ({@link #LONGEST_SILENCE}), so a lost ring costs a moment and never an item.
 */
@ApplicationScoped
class InboxBell {

    /** How long anybody waits before he looks for himself. */
    static final Duration LONGEST_SILENCE = Duration.ofSeconds(1);

    private final Map<String, Set<UniEmitter<? super Void>>> waiting = new ConcurrentHashMap<>();
    private final TransactionSynchronizationRegistry transactions;

    InboxBell(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    void ringAfterCommit(String agency) {
        transactions.registerInterposedSynchronization(new Synchronization() {

            @Override
            public void beforeCompletion() {
                // Nobody is woken before there is something to see.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    ring(agency);
                }
            }
        });
    }

    /** Completes when the bell rings for this agency, or after the longest silence. */
    Uni<Void> next(String agency) {
        return Uni.createFrom().<Void> emitter(emitter -> {
            Set<UniEmitter<? super Void>> here = waiting.computeIfAbsent(agency, unused -> ConcurrentHashMap.newKeySet());
            here.add(emitter);
            emitter.onTermination(() -> here.remove(emitter));
        }).ifNoItem().after(LONGEST_SILENCE).recoverWithUni(Uni.createFrom().voidItem());
    }

    private void ring(String agency) {
        for (UniEmitter<? super Void> emitter : new HashSet<>(waiting.getOrDefault(agency, Set.of()))) {
            emitter.complete(null);
        }
    }
}
