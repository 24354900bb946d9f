package safeguarding.registry.courier;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Trail;
import safeguarding.registry.delivery.Channel;
import safeguarding.registry.delivery.InboxItemView;
import safeguarding.registry.delivery.Inboxes;
import safeguarding.registry.undeliverable.Undeliverables;

/** Writes down what came of each call, with what follows from it, all or nothing. */
@ApplicationScoped
class Logbook {

    private static final Logger LOG = Logger.getLogger(Logbook.class);

    private final Rows rows;
    private final Queue queue;
    private final Inboxes inboxes;
    private final Undeliverables undeliverables;
    private final Trail trail;
    private final Clock clock;

    Logbook(Rows rows, Queue queue, Inboxes inboxes, Undeliverables undeliverables, Trail trail, Clock clock) {
        this.rows = rows;
        this.queue = queue;
        this.inboxes = inboxes;
        this.undeliverables = undeliverables;
        this.trail = trail;
        this.clock = clock;
    }

    /** What was refused before and is to be tried once more. */
    List<InboxItemView> askedAgain(Claim claim, int most) {
        return QuarkusTransaction.requiringNew().call(() -> undeliverables.asked(claim.agency(), most).stream()
                .flatMap(position -> inboxes.after(claim.agency(), position - 1, 1).stream()).toList());
    }

    /** Whether the next item may be sent; upTo is where the agency stands if this one is done with. */
    boolean write(Claim claim, InboxItemView item, long upTo, Answer answer) {
        return QuarkusTransaction.requiringNew().call(() -> {
            if (answer.sent()) {
                rows.run("update inbox_item set sent_at = ? where agency = ? and position = ? and sent_at is null",
                        clock.instant(), claim.agency(), item.position());
            }
            return switch (answer.kind()) {
                case TAKEN -> taken(claim, item, upTo);
                case PAYLOAD_REFUSED -> refused(claim, item, upTo, answer);
                case ENDPOINT_GONE -> gone(claim, answer);
                case ENDPOINT_FAILED -> failed(claim, answer);
                case STOPPED -> stopped(claim);
            };
        });
    }

    private boolean taken(Claim claim, InboxItemView item, long upTo) {
        inboxes.handedOut(claim.agency(), List.of(item.position()), Channel.WEBHOOK, clock.instant());
        undeliverables.delivered(Queue.SELF, claim.agency(), item.position());
        trail.in(Chain.of(item.chain()).with(claim.agency())).noted(Queue.SELF, item.kind().subject() + ".delivered",
                item.subject());
        return queue.passed(claim, upTo);
    }

    private boolean refused(Claim claim, InboxItemView item, long upTo, Answer answer) {
        LOG.errorf("an item for %s was refused: %s", claim.agency(), answer.reason());
        undeliverables.put(Queue.SELF, claim.agency(), item.position(), answer.reason());
        return queue.passed(claim, upTo);
    }

    private boolean gone(Claim claim, Answer answer) {
        LOG.errorf("the webhook of %s is gone and is called no more", claim.agency());
        queue.disable(claim, answer.reason());
        return false;
    }

    private boolean stopped(Claim claim) {
        queue.release(claim, claim.slow());
        return false;
    }

    private boolean failed(Claim claim, Answer answer) {
        LOG.warnf("the webhook of %s failed: %s", claim.agency(), answer.reason());
        queue.failed(claim, answer);
        return false;
    }
}
