package safeguarding.registry.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.Test;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import safeguarding.registry.Hooked;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.TestAgencies;
import safeguarding.registry.delivery.ItemId;

/** What an agency finds in its own topic: what is in its inbox, once and in its order. */
@QuarkusTest
class OwnTopicTest extends AtTheBroker {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Path SCHEMA = Path.of("src/main/resources/items/safeguarding.agency.told.v1.schema.json");

    @Test
    void what_comes_into_the_inbox_comes_into_the_topic_and_names_nobody() throws Exception {
        has(agency);

        UUID concern = concern();

        ConsumerRecord<String, String> item = AgencySystem.of(agency).reads(agency, 1).get(0);
        Map<String, Object> inTheInbox = new HashMap<>(Household.inbox(agency).getMap("items[0]"));
        assertThat(inTheInbox.put("about", null)).isNotNull();
        assertThat(JsonPath.from(item.value()).<String, Object> getMap("")).isEqualTo(inTheInbox);
        assertThat(SCHEMAS.getSchema(Files.readString(SCHEMA), InputFormat.JSON).validate(item.value(), InputFormat.JSON))
                .isEmpty();
        assertThat(item.value()).doesNotContain(household.tom.family(), household.alan.family());
        assertThat(item.key()).isEqualTo(concern.toString());
        assertThat(AgencySystem.header(item, "ce_id")).isEqualTo(ItemId.of(agency, 1));
        assertThat(AgencySystem.header(item, "ce_type")).isEqualTo("safeguarding.agency.told.v1");
        assertThat(AgencySystem.header(item, "ce_subject")).isEqualTo(inTheInbox.get("notice"));
        UUID notice = UUID.fromString((String) inTheInbox.get("notice"));
        await().untilAsserted(() -> assertThat(trailAbout(notice, "notice.delivered")).isEqualTo(1));
        assertThat(count("inbox_item where agency = '" + agency + "' and sent_at = delivered_at and delivered_over = 'TOPIC'"))
                .isEqualTo(1);
    }

    @Test
    void everything_comes_once_and_in_the_order_of_the_inbox() {
        has(agency);
        UUID concern = concern();
        concern();
        recorded(Linkage.CONCERN, Linkage.concern(concern, 2, household.man, "SAFEGUARDING", POLICE));
        recorded(Linkage.CONCERN, Linkage.withdrawn(concern, 3, household.man, "SAFEGUARDING", POLICE));

        List<ConsumerRecord<String, String>> items = AgencySystem.of(agency).reads(agency, 4);

        assertThat(items).extracting(item -> JsonPath.from(item.value()).getString("kind")).containsExactly("NOTICE", "NOTICE",
                "CORRECTION", "RECALL");
        assertThat(items).extracting(item -> AgencySystem.header(item, "ce_id")).containsExactlyElementsOf(expected(agency, 4));
    }

    @Test
    void what_was_there_before_comes_only_when_it_is_asked_for_again() {
        concern();
        Instant between = Instant.now();
        concern();
        has(agency);
        concern();
        List<String> all = expected(agency, 3);
        assertThat(ids(agency, 1)).containsExactly(all.get(2));

        does(agency, "replay", "{\"since\":\"" + between + "\"}").statusCode(200);
        assertThat(ids(agency, 3)).containsExactly(all.get(2), all.get(1), all.get(2));
        String second = AgencySystem.header(AgencySystem.of(agency).reads(agency, 3).get(1), "ce_cursor");
        does(agency, "replay", "{\"after\":\"" + second + "\"}").statusCode(200);
        assertThat(ids(agency, 4)).endsWith(all.get(2)).hasSize(4);
    }

    @Test
    void one_that_is_suspended_finds_its_backlog_in_order() {
        has(agency);
        Hooked.suspended(agency);
        concern();
        concern();
        does(agency, "replay", "{\"since\":\"2026-01-01T00:00:00Z\"}").statusCode(409)
                .body("type", equalTo("urn:safeguarding:problem:topic-not-written-now"));
        assertThat(ids(agency, 0)).isEmpty();

        Hooked.resumed(agency);

        assertThat(ids(agency, 2)).containsExactlyElementsOf(expected(agency, 2));
    }

    @Test
    void whoever_wants_it_no_more_can_read_it_no_more_and_misses_nothing_in_its_inbox() {
        has(agency);
        concern();
        assertThat(ids(agency, 1)).hasSize(1);

        does(agency, "closure", "").statusCode(200).body("state", equalTo("CLOSED"));

        readable(agency, false);
        assertThatThrownBy(() -> ids(agency, 1)).isInstanceOf(TopicAuthorizationException.class);
        concern();
        Household.inbox(agency, "").body("items.size()", equalTo(2));
        does(agency, "replay", "{\"since\":\"2026-01-01T00:00:00Z\"}").statusCode(409);
        Hooked.admin(agency).when().put("/v1/topic").then().statusCode(428);
        String tag = seen(agency).extract().header("ETag");
        Hooked.admin(agency).header("If-Match", tag).when().put("/v1/topic").then().statusCode(200)
                .body("state", equalTo("OPEN"));
        Hooked.admin(agency).when().put("/v1/topic").then().statusCode(200);
        readable(agency, true);
        concern();
        assertThat(ids(agency, 2)).containsExactly(ItemId.of(agency, 1), ItemId.of(agency, 3));
    }

    @Test
    void an_agency_that_is_no_more_can_read_no_more() {
        has(agency);

        TestAgencies.close("CHILDRENS_SERVICES", agency);

        readable(agency, false);
        seen(agency).body("state", equalTo("CLOSED"));
    }
}
