package safeguarding.registry.carrier;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import safeguarding.registry.delivery.InboxItemView;
import safeguarding.registry.delivery.Inboxes;

/**
 * One turn of one topic: it is made and opened, and item after item written in the order of the inbox; or it is locked. What
 * the
 * broker is to do is done outside any transaction and recorded in one; whoever dies in between has it done again, an item under
 * the same id.
 */
@ApplicationScoped
class Round {

    private static final Logger LOG = Logger.getLogger(Round.class);
    private static final int A_FEW = 50;

    private final Queue queue;
    private final Inboxes inboxes;
    private final Broker broker;
    private final Message message;
    private final Logbook logbook;
    private final CarrierConfig config;
    private final Clock clock;

    Round(Queue queue, Inboxes inboxes, Broker broker, Message message, Logbook logbook, CarrierConfig config, Clock clock) {
        this.queue = queue;
        this.inboxes = inboxes;
        this.broker = broker;
        this.message = message;
        this.logbook = logbook;
        this.config = config;
        this.clock = clock;
    }

    void run(Claim claim) {
        try {
            if (claim.open()) {
                carry(claim);
            } else {
                broker.lock(claim.agency());
                QuarkusTransaction.requiringNew().run(() -> queue.settled(claim, false));
            }
            QuarkusTransaction.requiringNew().run(() -> queue.release(claim));
        } catch (NotTaken failure) {
            QuarkusTransaction.requiringNew().run(() -> goesOnLater(claim, failure));
        }
    }

    private void carry(Claim claim) throws NotTaken {
        if (!claim.granted() || claim.failed()) {
            if (!mayWrite(claim)) {
                return;
            }
            broker.open(claim.agency());
            QuarkusTransaction.requiringNew().run(() -> queue.settled(claim, true));
        }
        List<InboxItemView> items = after(claim, claim.sentUpTo());
        while (!items.isEmpty()) {
            for (InboxItemView item : items) {
                if (!mayWrite(claim)) {
                    return;
                }
                write(claim, item);
                if (!logbook.written(claim, item)) {
                    return;
                }
            }
            items = after(claim, items.get(items.size() - 1).position());
        }
    }

    void write(Claim claim, InboxItemView item) throws NotTaken {
        broker.write(message.of(claim.agency(), item));
    }

    /** What is written must have come to its end, and been recorded, before somebody else may take over. */
    private boolean mayWrite(Claim claim) {
        return clock.instant().isBefore(claim.leasedUntil().minus(config.timeout().multipliedBy(3)))
                && QuarkusTransaction.requiringNew().call(() -> queue.holds(claim));
    }

    private List<InboxItemView> after(Claim claim, long position) {
        return QuarkusTransaction.requiringNew().call(() -> inboxes.after(claim.agency(), position, A_FEW));
    }

    private void goesOnLater(Claim claim, NotTaken failure) {
        if (Thread.currentThread().isInterrupted()) {
            // We stop; it says nothing of the topic.
            queue.release(claim);
            return;
        }
        LOG.errorf("the topic of %s is not as it is to be: %s", claim.agency(), failure.getMessage());
        queue.failed(claim);
    }
}
