package safeguarding.registry.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

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
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.TestAgencies;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/** What waits for an agency, whatever its age, and what does not. */
@QuarkusTest
class OpenItemsTest extends OverHttp {

    private static final String SIGNED = "\"name\":\"Anna Example\",\"role\":\"Duty social worker\"}";

    private final Household household = new Household();
    private String agency;
    private UUID known;

    @BeforeEach
    void an_agency_that_works_with_the_child() {
        agency = TestAgencies.fresh("CHILDRENS_SERVICES");
        known = household.worksWithTom(agency);
        recorded(Linkage.REFERRAL, household.referral(1));
    }

    @Test
    void of_each_kind_that_is_about_no_notice_it_is_said_when_it_waits() {
        String rule = rows.first("select prosrc from pg_proc where proname = 'is_item_open'", row -> row.getString(1))
                .orElseThrow();
        List<String> kinds = rows
                .list("select unnest(regexp_matches(split_part(pg_get_constraintdef(oid), 'matter', 2), '[A-Z]+_?[A-Z]+', 'g'))"
                        + " from pg_constraint where conname = 'inbox_item_kind_check'", row -> row.getString(1))
                .stream()
                .filter(word -> word.contains("_") || word.equals("REASSIGNMENT") || word.equals("INVITATION")).toList();
        assertThat(kinds).contains("REASSIGNMENT", "DRAFT_LEFT", "INVITATION", "INVITATION_RECALL");
        kinds.forEach(kind -> assertThat(rule).contains("'" + kind + "'"));
    }

    @Test
    void nothing_waits_where_nothing_came() {
        String next = Household.inbox(agency).getString("next");
        open("").body("items", empty()).body("next", equalTo(next));
        assertThat(agencyReads("?state=done").getList("items")).isEmpty();
    }

    @Test
    void what_is_acknowledged_between_two_pages_is_not_on_the_second() {
        List<String> concerns = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            concerns.add(concern().toString());
        }
        List<String> notices = Household.inbox(agency).getList("items.notice");
        says(notices.get(0), "acknowledgement", "{" + SIGNED);

        JsonPath first = agencyReads("?state=open&limit=1");
        says(notices.get(2), "acknowledgement", "{" + SIGNED);
        JsonPath second = agencyReads("?state=open&limit=1&after=" + first.getString("next"));
        JsonPath last = agencyReads("?state=open&limit=1&after=" + second.getString("next"));

        assertThat(first.getList("items.concern.id")).containsExactly(concerns.get(1));
        assertThat(second.getList("items.concern.id")).containsExactly(concerns.get(3));
        assertThat(last.getList("items")).isEmpty();
        assertThat(last.getString("next")).isEqualTo(second.getString("next"));
        assertThat(agencyReads("?state=done").getList("items.concern.id")).containsExactly(concerns.get(0), concerns.get(2));
        open("&since=2999-01-01T00:00:00Z").body("items", empty());
    }

    @Test
    void an_answer_of_either_kind_settles_it_until_it_is_told_anew() {
        UUID acted = concern();
        UUID refused = concern();
        List<String> notices = Household.inbox(agency).getList("items.notice");
        says(notices.get(0), "action", "{" + SIGNED);
        says(notices.get(1), "refusal", "{\"reason\":\"INVOLVEMENT_ENDED\"," + SIGNED);
        open("").body("items", empty());

        recorded(Linkage.REFERRAL, household.withoutConnection(2));
        open("").body("items.notice.unique()", hasSize(2)).body("items.kind", hasItem("RECALL"));
        notices.forEach(notice -> says(notice, "recall-confirmation", "{" + SIGNED));
        open("").body("items", empty());

        recorded(Linkage.REFERRAL, household.referral(3));
        open("").body("items.concern.id.unique()", hasSize(2));
        says(notices.get(0), "acknowledgement", "{" + SIGNED);
        open("").body("items.concern.id.unique()", contains(refused.toString()));

        recorded(Linkage.CONCERN, Linkage.concern(acted, 2, household.man, "SAFEGUARDING", POLICE));
        assertThat(agencyReads("?state=done").getList("items.kind")).endsWith("CORRECTION");
    }

    @Test
    void a_matter_waits_until_it_is_seen_to() {
        String other = TestAgencies.fresh("SCHOOL");
        household.worksWithTom(other);
        String made = person("sara.example")
                .body("{\"agency\":\"" + other + "\",\"worker\":\"uncle.example\",\"involvement\":\""
                        + known + "\",\"tie\":\"RELATED\",\"reason\":\"planted\"}")
                .when().post("/v1/conflicts-of-interest").then()
                .statusCode(201).extract().path("id");
        assertThat(made).isNotNull();
        person("sara.example").body("{\"involvement\":\"" + known + "\",\"agencies\":[],\"reason\":\"VICTIM_AT_RISK\","
                + "\"explanation\":\"planted\",\"reviewOn\":\"2999-01-01\"}").when().post("/v1/address-protections").then()
                .statusCode(201);
        Household.inbox(other, "?state=open").body("items.kind", contains("REASSIGNMENT"));
        Household.inbox(other, "?state=done").body("items.kind", contains("ADDRESS_PROTECTED"));

        String asked = Calls.as(other, "practitioner").when().get("/v1/reassignments").then().extract()
                .path("reassignments[0].id");
        Calls.as(other, "practitioner").body("{\"done\":\"Somebody else\"," + SIGNED).when()
                .put("/v1/reassignments/" + asked + "/completion").then().statusCode(204);
        Household.inbox(other, "?state=open").body("items", empty());
    }

    @Test
    void a_matter_waits_no_more_when_the_work_or_the_conflict_has_ended() {
        String other = TestAgencies.fresh("SCHOOL");
        UUID work = household.worksWithTom(other);
        person("sara.example").body("{\"agency\":\"" + other + "\",\"worker\":\"uncle.example\",\"involvement\":\""
                + known + "\",\"tie\":\"RELATED\",\"reason\":\"planted\"}").when().post("/v1/conflicts-of-interest").then()
                .statusCode(201);
        asOwner("update involvement set closed_on = current_date where id = '" + work + "'");
        Household.inbox(other, "?state=open").body("items", empty());
        asOwner("update involvement set closed_on = null where id = '" + work + "'");
        Household.inbox(other, "?state=open").body("items.kind", contains("REASSIGNMENT"));
        asOwner("update conflict_of_interest set ended_at = now() where agency = '" + other + "'");
        Household.inbox(other, "?state=open").body("items", empty());
    }

    @Test
    void whoever_waits_for_what_is_open_hears_at_once_and_only_what_was_read_is_handed_out() throws Exception {
        UUID first = concern();
        String notice = rows.first("select id from notice where concern = ?", row -> row.getString(1), first).orElseThrow();
        says(notice, "acknowledgement", "{" + SIGNED);
        CompletableFuture<JsonPath> waiting = CompletableFuture.supplyAsync(() -> agencyReads("?state=open&waitSeconds=20"));

        UUID second = concern();

        assertThat(waiting.get(5, TimeUnit.SECONDS).getList("items.concern.id")).containsExactly(second.toString());
        assertThat(count("inbox_item where agency = '" + agency + "' and delivered_at is not null")).isEqualTo(1);
    }

    @Test
    void every_look_is_in_the_trail() {
        concern();
        String request = UUID.randomUUID().toString();
        Calls.as(agency, "practitioner").header("X-Request-Id", request).when().get("/v1/inbox?state=open").then()
                .statusCode(200);
        assertThat(trailOf(request)).containsExactly("inbox.looked-into", "notice.read inbox");
    }

    @ParameterizedTest
    @ValueSource(strings = { "OPEN", "opened", "all", "open,done" })
    void there_are_two_states(String state) {
        Calls.as(agency, "practitioner").when().get("/v1/inbox?state=" + state).then().statusCode(422)
                .body("type", equalTo("urn:safeguarding:problem:invalid"));
    }

    private ValidatableResponse open(String query) {
        return Household.inbox(agency, "?state=open" + query);
    }

    private JsonPath agencyReads(String query) {
        return Household.inbox(agency, query).extract().jsonPath();
    }

    private RequestSpecification person(String user) {
        return Calls.as(Tokens.of(agency).user(user).roles("practitioner"), Calls.PURPOSE, Calls.LEGAL_BASIS);
    }

    private void says(String notice, String what, String body) {
        Calls.as(agency, "practitioner").body(body).when().put("/v1/notices/" + notice + "/" + what).then().statusCode(200);
    }

    private UUID concern() {
        UUID id = UUID.randomUUID();
        recorded(Linkage.CONCERN, Linkage.concern(id, 1, household.man, "SAFEGUARDING", POLICE));
        return id;
    }
}
