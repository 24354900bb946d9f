package safeguarding.registry.courier;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.narayana.jta.QuarkusTransaction;
import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.Trail;
import safeguarding.registry.address.Destinations;
import safeguarding.registry.delivery.Inboxes;
import safeguarding.registry.undeliverable.Undeliverables;
import safeguarding.registry.webhook.Secrets;

/** One more process that sends, with a clock that a test moves. */
final class Replica extends Clock {

    private final Queue queue;
    private final Logbook logbook;
    private final Round round;
    private volatile Instant now;

    /** What it shares with the others. */
    record Parts(Rows rows, Inboxes inboxes, Undeliverables undeliverables, Destinations destinations, Secrets secrets,
            Post post,
            Trail trail, CourierConfig config, ObjectMapper json) {
    }

    Replica(Parts parts, Instant now) {
        this.now = now;
        queue = new Queue(parts.rows(), parts.trail(), parts.config(), this);
        logbook = new Logbook(parts.rows(), queue, parts.inboxes(), parts.undeliverables(), parts.trail(), this);
        round = new Round(queue, parts.inboxes(), parts.destinations(), parts.secrets(), parts.post(), logbook, parts.config(),
                parts.json(), this);
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
