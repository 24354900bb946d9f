package safeguarding.registry.courier;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.narayana.jta.QuarkusTransaction;
import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.Trail;
import safeguarding.registry.address.Destinations;
import safeguarding.registry.delivery.InboxItemView;
import safeguarding.registry.delivery.Inboxes;
import safeguarding.registry.undeliverable.Undeliverables;
import safeguarding.registry.webhook.Secrets;

/** One more process that sends, with a clock that a test moves. */
final class Replica extends Clock {

    private final Queue queue;
    private final Logbook logbook;
    private final Round round;
    private final AtomicLong taken = new AtomicLong();
    private volatile Instant now;
    private volatile long last = -1;
    private volatile Death death = Death.BEFORE_IT_IS_WRITTEN_DOWN;

    /** When it dies, as by kill -9: whatever it still had to do it does not do, and nobody puts anything right for it. */
    enum Death {
        BEFORE_IT_IS_WRITTEN_DOWN,
        WHILE_IT_IS_WRITTEN_DOWN
    }

    static final class Killed extends Error {

        private static final long serialVersionUID = 1L;
    }

    /** What it shares with the others. */
    record Parts(Rows rows, Inboxes inboxes, Undeliverables undeliverables, Destinations destinations, Secrets secrets,
            Post post,
            Trail trail, CourierConfig config, ObjectMapper json) {
    }

    Replica(Parts parts, Instant now) {
        this.now = now;
        queue = new Queue(parts.rows(), parts.trail(), parts.config(), this) {
            @Override
            boolean passed(Claim claim, long position) {
                boolean passed = super.passed(claim, position);
                mayDie(Death.WHILE_IT_IS_WRITTEN_DOWN, position);
                return passed;
            }
        };
        logbook = new Logbook(parts.rows(), queue, parts.inboxes(), parts.undeliverables(), parts.trail(), this) {
            @Override
            boolean write(Claim claim, InboxItemView item, long upTo, Answer answer) {
                mayDie(Death.BEFORE_IT_IS_WRITTEN_DOWN, item.position());
                return super.write(claim, item, upTo, answer);
            }
        };
        round = new Round(queue, parts.inboxes(), parts.destinations(), parts.secrets(), parts.post(), logbook, parts.config(),
                parts.json(), new Stopwatch() {
                    @Override
                    long nanos() {
                        return taken.get();
                    }
                }, this);
    }

    /** The other side has had the item at this position, and there it dies. */
    Replica diesAt(long position, Death when) {
        last = position;
        death = when;
        return this;
    }

    private void mayDie(Death when, long position) {
        if (death == when && last == position) {
            throw new Killed();
        }
    }

    Replica moveTo(Instant time) {
        now = time;
        return this;
    }

    List<Claim> claims() {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Claim> claims = new ArrayList<>(queue.claim(false, 10));
            claims.addAll(queue.claim(true, 10));
            return claims;
        });
    }

    /** Everything that is due now. */
    void works() {
        for (List<Claim> due = claims(); !due.isEmpty(); due = claims()) {
            due.forEach(round::run);
        }
    }

    /** One hand, until there is nothing left for it: who had it, in order. */
    List<String> hands(boolean ailing) {
        List<String> turns = new ArrayList<>();
        for (List<Claim> due = one(ailing); !due.isEmpty(); due = one(ailing)) {
            turns.add(due.get(0).agency());
            round.run(due.get(0));
        }
        return turns;
    }

    private List<Claim> one(boolean ailing) {
        return QuarkusTransaction.requiringNew().call(() -> queue.claim(ailing, 1));
    }

    /** As if whatever is under way had taken so much longer. */
    void takes(Duration time) {
        taken.addAndGet(time.toNanos());
    }

    Round round() {
        return round;
    }

    Logbook logbook() {
        return logbook;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
