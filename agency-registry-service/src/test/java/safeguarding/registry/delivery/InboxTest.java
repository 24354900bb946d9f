package safeguarding.registry.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.TestAgencies;
import safeguarding.testkit.Calls;

@QuarkusTest
class InboxTest extends OverHttp {

    private final Household household = new Household();
    private String agency;

    @BeforeEach
    void an_agency_that_works_with_the_child() {
        agency = TestAgencies.fresh("CHILDRENS_SERVICES");
        household.worksWithTom(agency);
        recorded(Linkage.REFERRAL, household.referral(1));
    }

    @Test
    void a_notice_names_the_child_as_the_agency_does_and_points_to_the_concern() {
        UUID concern = concern();

        Household.inbox(agency, "").body("items", hasSize(1))
                .body("items[0].kind", equalTo("NOTICE"))
                .body("items[0].about.yourReference", equalTo("ref-" + household.tom.family()))
                .body("items[0].about.kind", equalTo("CHILD"))
                .body("items[0].concern.id", equalTo(concern.toString()))
                .body("items[0].concern.kind", equalTo("other"))
                .body("items[0].concern.concernClass", equalTo("SAFEGUARDING"))
                .body("items[0].concern.pointer", equalTo("/referral/v1/concerns/" + concern))
                .body("items[0].detail", equalTo("FULL"))
                .body("items[0].putAt", notNullValue()).body("items[0].acknowledgeBy", notNullValue())
                .body("items[0].acknowledgedAt", nullValue())
                .body("items[0].position", nullValue());
    }

    @Test
    void the_cursor_leads_through_the_items_in_the_order_in_which_they_came() {
        List<String> recorded = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            recorded.add(concern().toString());
        }

        List<String> read = new ArrayList<>();
        JsonPath page = Household.inbox(agency, "?limit=2").extract().jsonPath();
        while (!page.getList("items").isEmpty()) {
            assertThat(page.getList("items")).hasSizeLessThanOrEqualTo(2);
            read.addAll(page.getList("items.concern.id"));
            page = Household.inbox(agency, "?limit=2&after=" + page.getString("next")).extract().jsonPath();
        }

        assertThat(read).isEqualTo(recorded);
        Household.inbox(agency, "?after=" + page.getString("next")).body("next", equalTo(page.getString("next")));
        Household.inbox(agency, "").body("items.concern.id", equalTo(recorded));
    }

    @Test
    void whoever_waits_hears_at_once() throws Exception {
        CompletableFuture<JsonPath> waiting = CompletableFuture
                .supplyAsync(() -> Household.inbox(agency, "?waitSeconds=20").extract().jsonPath());
        Thread.sleep(300);
        assertThat(waiting).isNotDone();

        UUID concern = concern();

        assertThat(waiting.get(1, TimeUnit.SECONDS).getList("items.concern.id")).containsExactly(concern.toString());
    }

    @Test
    void whoever_waits_in_vain_gets_an_empty_page_and_the_cursor_that_he_sent() {
        concern();
        String next = Household.inbox(agency).getString("next");
        long before = System.nanoTime();

        Household.inbox(agency, "?waitSeconds=1&after=" + next).body("items", empty()).body("next", equalTo(next));

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isBetween(Duration.ofMillis(950), Duration.ofSeconds(5));
    }

    @Test
    void whoever_does_not_wait_is_answered_at_once() {
        Household.inbox(agency, "").body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = { "planted", "AAAA", "____________", "Af__________", "%00" })
    void a_cursor_that_is_not_ours_cannot_be_read(String cursor) {
        Calls.as(agency, "practitioner").when().urlEncodingEnabled(false).get("/v1/inbox?after=" + cursor)
                .then().statusCode(400).contentType("application/problem+json")
                .body("type", equalTo("urn:safeguarding:problem:cursor-unreadable"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "limit=0", "limit=201", "waitSeconds=-1", "waitSeconds=31" })
    void there_is_a_limit_on_everything(String query) {
        Calls.as(agency, "practitioner").when().get("/v1/inbox?" + query)
                .then().statusCode(422).contentType("application/problem+json")
                .body("type", equalTo("urn:safeguarding:problem:invalid"));
    }

    @Test
    void every_look_and_every_item_that_is_handed_out_is_in_the_trail() {
        concern();
        concern();
        String request = UUID.randomUUID().toString();

        String next = Calls.as(agency, "practitioner").header("X-Request-Id", request).when().get("/v1/inbox").path("next");
        assertThat(trailOf(request)).containsExactly("inbox.looked-into", "notice.read inbox", "notice.read inbox");

        String again = UUID.randomUUID().toString();
        Calls.as(agency, "practitioner").header("X-Request-Id", again).when().get("/v1/inbox?waitSeconds=2&after=" + next);
        assertThat(trailOf(again)).containsExactly("inbox.looked-into");
    }

    @Test
    void an_agency_reads_its_own_inbox_only() {
        concern();
        String another = TestAgencies.fresh("SCHOOL");

        Household.inbox(another, "").body("items", empty());
    }

    @Test
    void a_correction_is_told_as_one_and_a_withdrawal_recalls() {
        UUID concern = concern();
        recorded(Linkage.CONCERN, Linkage.concern(concern, 2, household.man, "SAFEGUARDING", POLICE));
        recorded(Linkage.CONCERN, Linkage.withdrawn(concern, 3, household.man, "SAFEGUARDING", POLICE));

        Household.inbox(agency, "").body("items.kind", contains("NOTICE", "CORRECTION", "RECALL"))
                .body("items.notice.unique()", hasSize(1));
    }

    @Test
    void what_was_recalled_says_no_more_than_which_concern_it_was() {
        UUID concern = concern();
        recorded(Linkage.REFERRAL, household.withoutConnection(2));

        for (String item : List.of("items[0]", "items[1]")) {
            Household.inbox(agency, "").body(item + ".concern.id", equalTo(concern.toString()))
                    .body(item + ".concern.pointer", nullValue()).body(item + ".concern.kind", nullValue())
                    .body(item + ".concern.concernClass", nullValue()).body(item + ".concern.occurredAt", nullValue())
                    .body(item + ".detail", nullValue());
        }
    }

    private UUID concern() {
        UUID id = UUID.randomUUID();
        recorded(Linkage.CONCERN, Linkage.concern(id, 1, household.man, "SAFEGUARDING", POLICE));
        return id;
    }
}
