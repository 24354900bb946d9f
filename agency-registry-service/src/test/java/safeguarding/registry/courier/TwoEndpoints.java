package safeguarding.registry.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.Trail;
import safeguarding.registry.Hooked;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.Receiver;
import safeguarding.registry.TestAgencies;
import safeguarding.registry.address.Destinations;
import safeguarding.registry.delivery.Inboxes;
import safeguarding.registry.delivery.ItemId;
import safeguarding.registry.undeliverable.Undeliverables;
import safeguarding.registry.webhook.Secrets;

/** A child with whom two agencies work, each with an endpoint: one that a test makes ill, and one that is to notice nothing. */
abstract class TwoEndpoints extends OverHttp {

    final Household household = new Household();
    final Receiver sick = new Receiver();
    final Receiver healthy = new Receiver();
    String ailing;
    String well;

    @Inject
    Inboxes inboxes;

    @Inject
    Undeliverables undeliverables;

    @Inject
    Destinations destinations;

    @Inject
    Secrets secrets;

    @Inject
    Post post;

    @Inject
    Trail trail;

    @Inject
    CourierConfig config;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void two_agencies_that_work_with_the_child() {
        ailing = TestAgencies.fresh("CHILDRENS_SERVICES");
        well = TestAgencies.fresh("POLICE");
        household.worksWithTom(ailing);
        household.worksWithTom(well);
        recorded(Linkage.REFERRAL, household.referral(1));
        Hooked.at(ailing, sick.url());
        Hooked.at(well, healthy.url());
    }

    @AfterEach
    void nobody_is_called_any_more() {
        sick.close();
        healthy.close();
        rows.run("update suspension set resumed_at = now() where resumed_at is null");
        rows.run("update webhook set state = 'CLOSED', reason = null, due_at = null where agency in (?, ?)", ailing, well);
    }

    Replica replica(Instant time) {
        return new Replica(new Replica.Parts(rows, inboxes, undeliverables, destinations, secrets, post, trail, config, json),
                time);
    }

    /** The service's own courier keeps away for an hour; at the time that is answered, another may take over. */
    Instant holdOffTheOthers() {
        return holdOffTheOthers(ailing);
    }

    Instant holdOffTheOthers(String... agencies) {
        rows.run("update webhook set lease = gen_random_uuid(), leased_until = now() + interval '1 hour' where agency = any(?)",
                List.of(agencies));
        return Instant.now().plus(Duration.ofHours(2));
    }

    Claim claimOn(Replica replica) {
        return replica.claims().stream().filter(claim -> claim.agency().equals(ailing)).findFirst().orElseThrow();
    }

    void concern() {
        recorded(Linkage.CONCERN, Linkage.concern(UUID.randomUUID(), 1, household.man, "SAFEGUARDING", POLICE));
    }

    static void called(Receiver receiver, int times) {
        await().atMost(Duration.ofSeconds(10)).pollInterval(Duration.ofMillis(10))
                .untilAsserted(() -> assertThat(receiver.calls()).hasSizeGreaterThanOrEqualTo(times));
    }

    /** From a later time, what the service is just writing down looks left behind. */
    void writtenDown(long position) {
        await().pollInterval(Duration.ofMillis(10)).untilAsserted(() -> assertThat(rows.first(
                "select sent_up_to from webhook where agency = ? and lease is null", row -> row.getLong(1), well))
                .contains(position));
    }

    static String[] expected(String agency, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(position -> ItemId.of(agency, position)).toArray(String[]::new);
    }

    int failures() {
        return rows.first("select failures from webhook where agency = ?", row -> row.getInt(1), ailing).orElseThrow();
    }

    Instant due() {
        return rows.list("select due_at from webhook where agency = ?", row -> Rows.instant(row, "due_at"), ailing).get(0);
    }
}
