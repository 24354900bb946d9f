package safeguarding.disclosure.look;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Work on many records, each in a transaction of its own. One that cannot be written is an alarm until it can, or until there
 * is
 * nothing to do with it any more; the rest goes on.
 */
public final class OneByOne {

    private static final Logger LOG = Logger.getLogger(OneByOne.class);

    private final Set<UUID> stuck = ConcurrentHashMap.newKeySet();

    public void each(List<UUID> records, Consumer<UUID> work) {
        stuck.retainAll(records);
        for (UUID record : records) {
            try {
                QuarkusTransaction.requiringNew().run(() -> work.accept(record));
                stuck.remove(record);
            } catch (RuntimeException failure) {
                // Its message may quote a row.
                LOG.errorf("what has fallen due cannot be written: %s", failure.getClass().getSimpleName());
                stuck.add(record);
            }
        }
    }

    public boolean isStuck() {
        return !stuck.isEmpty();
    }
}
