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
import safeguarding.registry.delivery.Inboxes;

/** One more process that writes to topics, with a clock that a test moves. */
final class Replica extends Clock {

    private final Queue queue;
    private final Logbook logbook;
    private final Round round;
    private volatile Instant now;

    /** What it shares with the others. */
    record Parts(Rows rows, Inboxes inboxes, Broker broker, Message message, Trail trail, CarrierConfig config) {
    }

    Replica(Parts parts, Instant now) {
        this.now = now;
        queue = new Queue(parts.rows(), parts.trail(), parts.config(), this);
        logbook = new Logbook(queue, parts.inboxes(), parts.trail(), this);
        round = new Round(queue, parts.inboxes(), parts.broker(), parts.message(), logbook, parts.config(), this);
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
