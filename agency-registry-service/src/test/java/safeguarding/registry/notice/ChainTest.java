package safeguarding.registry.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.TestAgencies;
import safeguarding.testkit.Calls;
import safeguarding.testkit.KafkaTap;
import safeguarding.testkit.Tokens;

/** An auditor walks from a concern to everything that came of it here. */
@QuarkusTest
class ChainTest extends OverHttp {

    private static final String BASIS = "https://www.legislation.gov.uk/ukpga/2018/12/section/62";

    private final Household household = new Household();
    private final UUID concern = UUID.randomUUID();

    @Test
    void telling_reading_asking_and_acknowledging_stand_in_the_chain_of_the_concern() {
        String agency = TestAgencies.fresh("CHILDRENS_SERVICES");
        String stranger = TestAgencies.fresh("SCHOOL");
        household.worksWithTom(agency);
        recorded(Linkage.REFERRAL, household.referral(1));
        recorded(Linkage.CONCERN, Linkage.concern(concern, 1, household.man, "SAFEGUARDING", POLICE));
        String notice = Household.inbox(agency).getString("items[0].notice");
        Calls.as(agency, "practitioner").body("{\"name\":\"Anna Example\",\"role\":\"Social worker\"}").when()
                .put("/v1/notices/" + notice + "/acknowledgement").then().statusCode(200);
        asks(agency);
        asks(stranger);

        JsonPath chain = Calls.as(Tokens.of("exchange-auditors").roles("auditor"), "audit", BASIS).when()
                .get("/v1/trail/events?correlation=" + concern).then().statusCode(200)
                .body("events.action", hasItems("linkage-record.taken-in", "safeguarding.notice.told.v1", "notice.read",
                        "notice.acknowledged", "read-right.confirmed", "read-right.denied"))
                .extract().jsonPath();

        assertThat(found(chain, "safeguarding.notice.told.v1", "counterparty")).isEqualTo(agency);
        assertThat(found(chain, "safeguarding.notice.told.v1", "agreement")).matches("[a-z-]+ v[0-9]+");
        assertThat(found(chain, "safeguarding.notice.told.v1", "decision")).isEqualTo("PERMIT");
        assertThat(found(chain, "safeguarding.notice.told.v1", "subject")).isEqualTo(notice);
        assertThat(found(chain, "read-right.denied", "counterparty")).isEqualTo(stranger);
        assertThat(found(chain, "read-right.denied", "decision")).isEqualTo("DENY");
    }

    @Test
    void what_is_announced_names_its_chain_and_the_announcement_that_led_to_it() {
        String agency = TestAgencies.fresh("CHILDRENS_SERVICES");
        household.worksWithTom(agency);
        recorded(Linkage.REFERRAL, household.referral(1));
        UUID cause = UUID.randomUUID();
        Linkage record = Linkage.concern(concern, 1, household.man, "SAFEGUARDING", POLICE);
        owner().holds(record.id(), record.json());
        try (KafkaTap tap = KafkaTap.on("safeguarding.notice")) {
            owner().announces(Linkage.CONCERN, record.id(), cause);
            takenIn(record);
            String notice = Household.inbox(agency).getString("items[0].notice");

            ConsumerRecord<String, String> told = tap.await(notice, 1).get(0);

            assertThat(header(told, "ce_correlationid")).isEqualTo(concern.toString());
            assertThat(header(told, "ce_causationid")).isEqualTo(cause.toString());
        }
    }

    private void asks(String agency) {
        Calls.as("referral-service", "rights-checker").body("{\"concern\":\"" + concern + "\",\"agency\":\"" + agency + "\"}")
                .when()
                .post("/v1/read-rights").then().statusCode(200);
    }

    private static String found(JsonPath chain, String action, String member) {
        return chain.getString("events.find { it.action == '" + action + "' }." + member);
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
