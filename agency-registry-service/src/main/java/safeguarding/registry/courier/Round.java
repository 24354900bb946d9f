package safeguarding.registry.courier;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.narayana.jta.QuarkusTransaction;
import safeguarding.registry.address.Destination;
import safeguarding.registry.address.Destinations;
import safeguarding.registry.address.NotCallable;
import safeguarding.registry.delivery.InboxItemView;
import safeguarding.registry.delivery.Inboxes;
import safeguarding.registry.delivery.ItemId;
import safeguarding.registry.webhook.Secrets;

/**
 * One turn of one agency: item after item in the order of its inbox, for as long as the lease is safe and it answers quickly. A
 * call is made outside any transaction and recorded in one; whoever dies in between has the same item sent again under the same
 * id.
 */
@ApplicationScoped
class Round {

    private static final int A_FEW = 20;

    private final Queue queue;
    private final Inboxes inboxes;
    private final Destinations destinations;
    private final Secrets secrets;
    private final Post post;
    private final Logbook logbook;
    private final CourierConfig config;
    private final ObjectMapper json;
    private final Stopwatch stopwatch;
    private final Clock clock;

    Round(Queue queue, Inboxes inboxes, Destinations destinations, Secrets secrets, Post post, Logbook logbook,
            CourierConfig config, ObjectMapper json, Stopwatch stopwatch, Clock clock) {
        this.queue = queue;
        this.inboxes = inboxes;
        this.destinations = destinations;
        this.secrets = secrets;
        this.post = post;
        this.logbook = logbook;
        this.config = config;
        this.json = json;
        this.stopwatch = stopwatch;
        this.clock = clock;
    }

    void run(Claim claim) {
        for (InboxItemView item : logbook.askedAgain(claim, A_FEW)) {
            if (!step(claim, item, claim.sentUpTo())) {
                return;
            }
        }
        long position = claim.sentUpTo();
        List<InboxItemView> items = after(claim, position);
        while (!items.isEmpty()) {
            for (InboxItemView item : items) {
                position = item.position();
                if (!step(claim, item, position)) {
                    return;
                }
            }
            items = after(claim, position);
        }
        release(claim, false);
    }

    private boolean step(Claim claim, InboxItemView item, long upTo) {
        long before = stopwatch.nanos();
        Answer answer = send(claim, item);
        boolean slow = stopwatch.nanos() - before > config.slowAfter().toNanos();
        boolean goesOn = logbook.write(claim, item, upTo, answer);
        if (goesOn && slow) {
            // It takes what it is sent, at its own pace: whatever else waits for these hands goes first.
            release(claim, true);
        }
        return goesOn && !slow;
    }

    private List<InboxItemView> after(Claim claim, long position) {
        return QuarkusTransaction.requiringNew().call(() -> inboxes.after(claim.agency(), position, A_FEW));
    }

    private void release(Claim claim, boolean slow) {
        QuarkusTransaction.requiringNew().run(() -> queue.release(claim, slow));
    }

    Answer send(Claim claim, InboxItemView item) {
        try {
            // The name first: however long its servers take, what is decided after it holds when the call is made.
            Destination to = destinations.of(claim.url());
            Instant now = clock.instant();
            // The call must have ended, and been recorded, before somebody else may take over.
            if (now.isAfter(claim.leasedUntil().minus(config.timeout().multipliedBy(2)))) {
                return Answer.stopped();
            }
            List<byte[]> valid = signing(claim, now);
            if (valid.isEmpty()) {
                return Answer.stopped();
            }
            byte[] body = body(item);
            String id = ItemId.of(claim.agency(), item.position());
            return post.call(to, Map.of("content-type", "application/json",
                    "user-agent", "safeguarding-exchange", "webhook-id", id,
                    "webhook-timestamp", Long.toString(now.getEpochSecond()),
                    "webhook-signature", Signature.of(valid, id, now, body)), body);
        } catch (NotCallable refused) {
            return Thread.currentThread().isInterrupted() ? Answer.stopped() : Answer.failed(refused.why().name());
        }
    }

    /** Nothing once the claim has ended: the agency is suspended, or its address is another, or it wants no calls. */
    private List<byte[]> signing(Claim claim, Instant now) {
        return QuarkusTransaction.requiringNew()
                .call(() -> queue.holds(claim) ? secrets.valid(claim.agency(), now) : List.of());
    }

    private byte[] body(InboxItemView item) {
        try {
            return json.writeValueAsBytes(item);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("an item cannot be written as JSON", unwritable);
        }
    }
}
