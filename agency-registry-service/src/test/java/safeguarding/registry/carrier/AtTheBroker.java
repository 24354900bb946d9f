package safeguarding.registry.carrier;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.apache.kafka.clients.admin.Admin;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import io.restassured.response.ValidatableResponse;
import safeguarding.registry.Hooked;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.TestAgencies;
import safeguarding.registry.delivery.ItemId;

/** A child with whom an agency works that wants a topic of its own. */
abstract class AtTheBroker extends OverHttp {

    final Household household = new Household();
    String agency;

    @BeforeEach
    void an_agency_that_works_with_the_child() {
        agency = TestAgencies.fresh("CHILDRENS_SERVICES");
        household.worksWithTom(agency);
        recorded(Linkage.REFERRAL, household.referral(1));
    }

    @AfterEach
    void nobody_has_a_topic_any_more() {
        rows.run("update suspension set resumed_at = now() where resumed_at is null");
        rows.run("update agency_topic set state = 'CLOSED', granted = false, due_at = null, failing_since = null");
    }

    void chooses(String slug) {
        Hooked.admin(slug).when().put("/v1/topic").then().statusCode(201);
    }

    /** Chosen, and at the broker all is ready. */
    void has(String slug) {
        chooses(slug);
        readable(slug, true);
    }

    static void readable(String slug, boolean is) {
        await().atMost(Duration.ofSeconds(15)).pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> seen(slug).body("readable", equalTo(is)));
    }

    static ValidatableResponse seen(String slug) {
        return Hooked.admin(slug).when().get("/v1/topic").then().statusCode(200);
    }

    static ValidatableResponse does(String slug, String what, String body) {
        return (body.isEmpty() ? Hooked.admin(slug) : Hooked.admin(slug).body(body)).when().put("/v1/topic/" + what).then();
    }

    UUID concern() {
        UUID id = UUID.randomUUID();
        recorded(Linkage.CONCERN, Linkage.concern(id, 1, household.man, "SAFEGUARDING", POLICE));
        return id;
    }

    List<String> ids(String slug, int atLeast) {
        return AgencySystem.of(slug).reads(slug, atLeast).stream().map(item -> AgencySystem.header(item, "ce_id")).toList();
    }

    static List<String> expected(String slug, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(position -> ItemId.of(slug, position)).toList();
    }

    /** As whoever runs the broker. */
    static Admin keeper() {
        return Admin.create(Map.of("bootstrap.servers",
                ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class)));
    }
}
