package safeguarding.registry.carrier;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;

import safeguarding.kit.trail.Trail;
import safeguarding.registry.delivery.Inboxes;

/** Beside the service's own carrier, others that a test has in its hands. */
abstract class TwoReplicas extends AtTheBroker {

    @Inject
    Inboxes inboxes;

    @Inject
    Broker broker;

    @Inject
    Message message;

    @Inject
    Trail trail;

    @Inject
    CarrierConfig config;

    Replica replica(Instant time) {
        return new Replica(new Replica.Parts(rows, inboxes, broker, message, trail, config), time);
    }

    /** The service's own carrier keeps away for an hour; at the time that is answered, another may take over. */
    Instant withTheOthersHeldOff() {
        has(agency);
        rows.run("update agency_topic set lease = gen_random_uuid(), leased_until = now() + interval '1 hour' where agency = ?",
                agency);
        return Instant.now().plus(Duration.ofHours(2));
    }

    /** From a later time, what the service is just writing down looks left behind. */
    void writtenDown(String slug, long position) {
        await().atMost(Duration.ofSeconds(15)).pollInterval(Duration.ofMillis(10)).until(
                () -> count(
                        "agency_topic where lease is null and sent_up_to = " + position + " and agency = '" + slug + "'") == 1);
    }
}
