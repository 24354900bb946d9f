package safeguarding.registry.carrier;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Trail;
import safeguarding.registry.delivery.Channel;
import safeguarding.registry.delivery.InboxItemView;
import safeguarding.registry.delivery.Inboxes;

/** Writes down what the broker has, with what follows from it, all or nothing. */
@ApplicationScoped
class Logbook {

    private final Queue queue;
    private final Inboxes inboxes;
    private final Trail trail;
    private final Clock clock;

    Logbook(Queue queue, Inboxes inboxes, Trail trail, Clock clock) {
        this.queue = queue;
        this.inboxes = inboxes;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether the next item may be written. */
    boolean written(Claim claim, InboxItemView item) {
        return QuarkusTransaction.requiringNew().call(() -> {
            inboxes.handedOut(claim.agency(), List.of(item.position()), Channel.TOPIC, clock.instant());
            trail.in(Chain.of(item.chain()).with(claim.agency())).noted(Queue.SELF, item.kind().subject() + ".delivered",
                    item.subject());
            return queue.passed(claim, item.position());
        });
    }
}
