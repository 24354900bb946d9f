package safeguarding.registry.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import safeguarding.registry.Household;
import safeguarding.registry.OverHttp;
import safeguarding.registry.TestAgencies;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/** An agency that an offender named hears at once that it is asked, as it hears of anything else. */
@QuarkusTest
class EnquiryFlowTest extends OverHttp {

    private static final String TOPIC = "safeguarding.involvement-enquiry";
    private static final String POINTER = "/disclosure/v1/involvement-enquiries/";

    private final UUID enquiry = UUID.randomUUID();
    private String trust;

    @BeforeEach
    void an_agency() {
        trust = TestAgencies.fresh("HEALTH_TRUST");
    }

    @Test
    void it_is_asked_at_once_by_an_item_of_its_own_kind_that_names_nobody() {
        heard("opened", 1);

        Household.inbox(trust, "").body("items.kind", contains("ENQUIRY")).body("items[0].about", nullValue())
                .body("items[0].concern.id", equalTo(enquiry.toString()))
                .body("items[0].concern.kind", equalTo("involvement-enquiry"))
                .body("items[0].concern.pointer", equalTo(POINTER + enquiry))
                .body("items[0].detail", equalTo("CONTACT_ONLY")).body("items[0].acknowledgeBy", notNullValue());
        assertThat(rows.list("select extract(epoch from acknowledge_by - told_at)::int / 3600 from notice where concern = ?",
                row -> row.getInt(1), enquiry)).containsExactly(24);
        assertThat(count("ladder join notice on notice.id = ladder.notice where next_at is not null and concern = '" + enquiry
                + "'")).isEqualTo(1);
        assertThat(trailAbout(enquiry, "enquiry.taken-in")).isEqualTo(1);
        assertThat(trailAbout(notice(), "safeguarding.notice.told.v1")).isEqualTo(1);
    }

    @Test
    void somebody_there_takes_it_up_by_name() {
        heard("opened", 1);
        Household.inbox(trust, "").body("items.size()", equalTo(1));

        Calls.as(trust, "practitioner").body("{\"name\":\"Ines Invented\",\"role\":\"Named nurse\"}").when()
                .put("/v1/notices/" + notice() + "/acknowledgement").then().statusCode(200)
                .body("acknowledgedBy", equalTo("Ines Invented, Named nurse")).body("yourReference", nullValue());
        Calls.as(trust, "practitioner").when().get("/v1/notices/" + notice()).then().statusCode(200)
                .body("deliveredAt", notNullValue());
        Calls.as(TestAgencies.fresh("HEALTH_TRUST"), "practitioner").when().get("/v1/notices/" + notice()).then()
                .statusCode(404);
    }

    /** Twice, out of their order, and old ones late: what the owner said last is what stands. */
    @ParameterizedTest
    @CsvSource({ "opened 1 opened 1, ENQUIRY", "opened 1 withdrawn 2 opened 1, ENQUIRY RECALL",
            "opened 1 withdrawn 2 withdrawn 2, ENQUIRY RECALL", "withdrawn 2 opened 1, ''", "answered 2 opened 1, ''",
            "opened 1 answered 2 answered 2 opened 1, ENQUIRY", "opened 1 answered 2 withdrawn 3 answered 2, ENQUIRY RECALL",
            "withdrawn 3 opened 1 answered 2, ''" })
    void in_any_order_and_however_often_it_ends_in_what_was_said_last(String announcements, String items) {
        String[] all = announcements.split(" ");
        for (int i = 0; i < all.length; i += 2) {
            sends(all[i], Long.parseLong(all[i + 1]));
        }
        everythingIsHeard();

        assertThat(Household.inbox(trust).getList("items.findAll { it.concern.id == '" + enquiry + "' }.kind", String.class))
                .containsExactlyElementsOf(items.isEmpty() ? List.of() : List.of(items.split(" ")));
    }

    @Test
    void what_was_taken_back_is_recalled_and_the_recall_is_confirmed() {
        heard("opened", 1);
        heard("withdrawn", 2);

        JsonPath inbox = Household.inbox(trust);
        assertThat(inbox.getList("items.kind", String.class)).containsExactly("ENQUIRY", "RECALL");
        assertThat(inbox.getList("items.concern.pointer", String.class)).containsOnlyNulls();
        Calls.as(trust, "practitioner").body("{\"name\":\"Ines Invented\",\"role\":\"Named nurse\"}").when()
                .put("/v1/notices/" + notice() + "/recall-confirmation").then().statusCode(200);
    }

    @Test
    void whoever_has_answered_has_taken_it_up_and_is_told_of_it_no_more() {
        heard("opened", 1);
        heard("answered", 2);

        Calls.as(trust, "practitioner").when().get("/v1/notices/" + notice()).then().statusCode(200)
                .body("acknowledgedBy", equalTo("By answering the enquiry")).body("recalled", equalTo(false));
        assertThat(trailAbout(notice(), "notice.acknowledged")).isEqualTo(1);
        Household.inbox(trust, "").body("items.kind", contains("ENQUIRY"));
    }

    @Test
    void nobody_else_hears_of_it() {
        heard("opened", 1);

        assertThat(rows.list("select agency from notice where concern = ?", row -> row.getString(1), enquiry))
                .containsExactly(trust);
        Calls.as(POLICE, "disclosure-officer").when().get("/v1/concerns/" + enquiry + "/recipients").then().statusCode(404);
        Household.inbox(TestAgencies.fresh("HEALTH_TRUST"), "").body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = { "not JSON", "null", "{}", "{\"id\":\"ID\",\"version\":1}",
            "{\"id\":\"ID\",\"version\":0,\"agency\":\"trust\"}", "{\"id\":\"ID\",\"version\":1,\"agency\":\"Planted Name\"}" })
    void what_cannot_be_understood_is_a_dead_letter_and_stops_nobody(String poison) {
        owner().sends(TOPIC, enquiry.toString(), type("opened"), poison.replace("ID", enquiry.toString()));
        heard("opened", 2);

        Household.inbox(trust, "").body("items.kind", contains("ENQUIRY"));
        putAside(letter());
    }

    @Test
    void a_kind_of_announcement_that_nobody_knows_is_kept_until_somebody_does() {
        sends("forgotten", 1);

        UUID letter = await().until(this::letter, found -> found != null);
        Calls.as(Tokens.of("exchange-operator").roles("registry-admin"), "directory-administration",
                "https://www.legislation.gov.uk/ukpga/2004/31/section/10").when().put("/v1/dead-letters/" + letter + "/redrive")
                .then().statusCode(409);
        Household.inbox(trust, "").body("items", empty());
        putAside(letter);
    }

    private void heard(String what, long version) {
        sends(what, version);
        await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(10)).until(() -> rows
                .first("select version from enquiry where id = ?", row -> row.getLong(1), enquiry).orElse(0L) >= version);
    }

    /** What stands behind it under the same key has been heard. */
    private void everythingIsHeard() {
        String marker = "marker-" + UUID.randomUUID();
        owner().sends(TOPIC, enquiry.toString(), type("opened"),
                "{\"id\":\"" + UUID.randomUUID() + "\",\"version\":1,\"agency\":\"" + marker + "\"}");
        await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(10))
                .until(() -> count("enquiry where agency = '" + marker + "'") == 1);
    }

    private void sends(String what, long version) {
        owner().sends(TOPIC, enquiry.toString(), type(what), "{\"id\":\"" + enquiry + "\",\"version\":" + version
                + ",\"agency\":\"" + trust + "\",\"occurredAt\":\"2026-11-22T09:00:00Z\",\"later\":1}");
    }

    private static String type(String what) {
        return "safeguarding.involvement-enquiry." + what + ".v1";
    }

    private UUID notice() {
        return rows.first("select id from notice where concern = ?", row -> row.getObject(1, UUID.class), enquiry)
                .orElseThrow();
    }

    private UUID letter() {
        return rows.first("select id from dead_letter where message_key = ?", row -> row.getObject(1, UUID.class),
                enquiry.toString()).orElse(null);
    }

    private void putAside(UUID letter) {
        assertThat(letter).isNotNull();
        rows.run("update dead_letter set redriven_at = now() where id = ?", letter);
    }
}
