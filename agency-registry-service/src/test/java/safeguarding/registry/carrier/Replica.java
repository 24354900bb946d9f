package safeguarding.registry.carrier;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import io.quarkus.narayana.jta.QuarkusTransaction;
import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.Trail;
import safeguarding.registry.delivery.InboxItemView;
import safeguarding.registry.delivery.Inboxes;

/** One more process that writes to topics, with a clock that a test moves. */
final class Replica extends Clock {

    private final Queue queue;
    private final Logbook logbook;
    private final Round round;
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
    record Parts(Rows rows, Inboxes inboxes, Broker broker, Message message, Trail trail, CarrierConfig config) {
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
        logbook = new Logbook(queue, parts.inboxes(), parts.trail(), this) {
            @Override
            boolean written(Claim claim, InboxItemView item) {
                mayDie(Death.BEFORE_IT_IS_WRITTEN_DOWN, item.position());
                return super.written(claim, item);
            }
        };
        round = new Round(queue, parts.inboxes(), parts.broker(), parts.message(), logbook, parts.config(), this);
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
