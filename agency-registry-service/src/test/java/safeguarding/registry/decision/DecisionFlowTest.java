package safeguarding.registry.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.TestAgencies;
import safeguarding.testkit.Calls;
import safeguarding.testkit.KafkaTap;
import safeguarding.testkit.Tokens;

/** A school outside the duty to co-operate: what is asked for it, what is decided, and what it then sees. */
@QuarkusTest
class DecisionFlowTest extends OverHttp {

    private static final String TOPIC = "safeguarding.disclosure-request";

    private final Household household = new Household();
    private final UUID concern = UUID.randomUUID();
    private String school;
    private UUID involvement;

    @BeforeEach
    void a_school_that_waits_for_a_decision() {
        school = TestAgencies.fresh("SCHOOL");
        involvement = household.worksWithTom(school);
        recorded(Linkage.REFERRAL, household.referral(1));
        recorded(Linkage.OFFENDER_CONCERN, Linkage.concern(concern, 1, household.man, "OFFENDER_MANAGEMENT", POLICE));
    }

    @Test
    void what_is_asked_is_announced_with_codes_alone_and_the_school_hears_nothing() {
        ConsumerRecord<String, String> opened = announced(1).get(0);

        assertThat(KafkaTap.attribute(opened, "type")).isEqualTo("safeguarding.disclosure-request.opened.v1");
        assertThat(KafkaTap.attribute(opened, "correlationid")).isEqualTo(concern.toString());
        JsonPath value = JsonPath.from(opened.value());
        assertThat(value.getMap("$"))
                .containsOnlyKeys("id", "version", "concern", "concernVersion", "kind", "concernClass", "recordedBy",
                        "involvement", "agency", "occurredAt")
                .containsEntry("agency", school).containsEntry("recordedBy", POLICE)
                .containsEntry("involvement", involvement.toString()).containsEntry("version", 1)
                .containsEntry("concernVersion", 1)
                .containsEntry("id", request(school).toString());
        assertThat(opened.value()).doesNotContain(household.tom.family(), household.alan.family(), "ref-");
        Household.inbox(school, "").body("items", empty());
    }

    @Test
    void a_decision_to_tell_in_part_leads_the_school_to_the_words_and_shows_nothing_before() {
        decided(1, null);

        Household.inbox(school, "").body("items.kind", contains("NOTICE")).body("items[0].detail", equalTo("AGREED_WORDING"))
                .body("items[0].concern.pointer", equalTo("/disclosure/v1/concerns/" + concern))
                .body("items[0].concern.kind", nullValue()).body("items[0].concern.concernClass", nullValue())
                .body("items[0].concern.occurredAt", nullValue());
        right().body("permitted", equalTo(true)).body("detail", equalTo("AGREED_WORDING"))
                .body("requests", contains(request(school).toString()));
    }

    @Test
    void only_the_owner_of_the_words_may_show_them_and_no_other_opens_the_notice() {
        decided(1, null);

        right("referral-service").body("permitted", equalTo(false)).body("detail", nullValue())
                .body("requests", nullValue());
        assertThat(count("notice where concern = '" + concern + "' and opened_at is not null")).isZero();
        right().body("permitted", equalTo(true));
        assertThat(count("notice where concern = '" + concern + "' and opened_at is not null")).isEqualTo(1);
    }

    @Test
    void the_same_holds_for_a_concern_of_the_referral_service() {
        UUID safeguarding = UUID.randomUUID();
        String charity = TestAgencies.fresh("VOLUNTARY");
        UUID work = household.worksWithTom(charity);
        recorded(Linkage.CONCERN, Linkage.concern(safeguarding, 1, household.man, "SAFEGUARDING", POLICE));

        recorded(Linkage.DECISION,
                Linkage.of(Linkage.request(safeguarding, household.man, work, charity), 1).decided(UUID.randomUUID(),
                        safeguarding, work, charity, null));

        List<String> pointers = Household.inbox(charity).getList("items.concern.pointer");
        assertThat(pointers).containsExactly("/disclosure/v1/concerns/" + safeguarding);
    }

    @Test
    void a_decision_not_to_tell_is_a_refusal_with_its_review_date_that_the_officers_see() {
        decided(1, "DISCLOSURE_NOT_NOW");

        Household.inbox(school, "").body("items", empty());
        right().body("permitted", equalTo(false));
        Calls.as(POLICE, "disclosure-officer").when().get("/v1/concerns/" + concern + "/recipients").then().statusCode(200)
                .body("recipients.find { it.agency == '" + school + "' }.state", equalTo("WITHHELD"))
                .body("recipients.find { it.agency == '" + school + "' }.reason", equalTo("DISCLOSURE_NOT_NOW"))
                .body("recipients.find { it.agency == '" + school + "' }.reviewOn", equalTo("2027-01-15"));
        // What a decision leads to comes before what comes after it: nothing was asked or withdrawn because of it.
        recorded(Linkage.OFFENDER_CONCERN, Linkage.withdrawn(concern, 2, household.man, "OFFENDER_MANAGEMENT", POLICE));
        assertThat(announced(2)).extracting(one -> KafkaTap.attribute(one, "type")).containsExactly(
                "safeguarding.disclosure-request.opened.v1", "safeguarding.disclosure-request.withdrawn.v1");
    }

    @Test
    void decided_anew_the_school_is_told_and_decided_against_it_is_recalled() {
        Linkage no = decided(1, "DISCLOSURE_NOT_NOW");
        again(no, 2, null);
        again(no, 3, "DISCLOSURE_REFUSED");

        Household.inbox(school, "").body("items.kind", contains("NOTICE", "RECALL"))
                .body("items[1].concern.pointer", nullValue());
        right().body("permitted", equalTo(false)).body("requests", nullValue());
    }

    @Test
    void a_corrected_record_of_the_decision_travels_to_the_school() {
        Linkage yes = decided(1, null);
        again(yes, 2, null);

        Household.inbox(school, "").body("items.kind", contains("NOTICE", "CORRECTION"));
    }

    @Test
    void the_same_decision_twice_or_an_old_one_late_changes_nothing() {
        Linkage yes = decided(2, null);
        owner().announces(Linkage.DECISION, yes.id());
        Linkage old = Linkage.of(yes.id(), 1).decided(UUID.randomUUID(), concern, involvement, school, "DISCLOSURE_NOT_NOW");
        owner().holds(old.id(), old.json());
        owner().announces(Linkage.DECISION, old.id());
        Linkage last = Linkage.of(UUID.randomUUID(), 1);
        owner().holds(last.id(), last.json());
        owner().sends(Linkage.DECISION, yes.id().toString(), "{\"id\":\"" + last.id() + "\"}");
        takenIn(last);

        Household.inbox(school, "").body("items.kind", contains("NOTICE"));
    }

    @Test
    void when_the_tie_goes_the_request_is_withdrawn_and_with_the_tie_both_come_back() {
        decided(1, null);
        recorded(Linkage.REFERRAL, household.withoutConnection(2));

        assertThat(announced(2)).extracting(one -> KafkaTap.attribute(one, "type")).containsExactly(
                "safeguarding.disclosure-request.opened.v1", "safeguarding.disclosure-request.withdrawn.v1");
        Household.inbox(school, "").body("items.kind", contains("NOTICE", "RECALL"));

        recorded(Linkage.REFERRAL, household.referral(3));

        Household.inbox(school, "").body("items.kind", contains("NOTICE", "RECALL", "NOTICE"));
        assertThat(announced(3)).extracting(one -> JsonPath.from(one.value()).getInt("version")).containsExactly(1, 2, 3);
    }

    @Test
    void what_was_decided_about_one_person_does_not_hold_when_the_concern_is_about_another() {
        decided(1, null);
        recorded(Linkage.OFFENDER_CONCERN, Linkage.concern(concern, 2, household.child, "OFFENDER_MANAGEMENT", POLICE));

        Household.inbox(school, "").body("items.kind", contains("NOTICE", "RECALL"));
        right().body("permitted", equalTo(false));
        assertThat(announced(2)).extracting(one -> KafkaTap.attribute(one, "type")).containsExactly(
                "safeguarding.disclosure-request.opened.v1", "safeguarding.disclosure-request.withdrawn.v1");
        assertThat(rows.list("select id from disclosure_request where concern = ? and standing",
                row -> row.getObject(1, UUID.class), concern))
                .containsExactly(Linkage.request(concern, household.child, involvement, school));

        recorded(Linkage.OFFENDER_CONCERN, Linkage.concern(concern, 3, household.man, "OFFENDER_MANAGEMENT", POLICE));

        right().body("permitted", equalTo(true)).body("requests", contains(request(school).toString()));
        assertThat(JsonPath.from(announced(3).get(2).value()).getInt("concernVersion")).isEqualTo(3);
    }

    @Test
    void a_concern_that_was_corrected_is_asked_about_again_and_what_was_decided_stands_meanwhile() {
        decided(1, null);
        recorded(Linkage.OFFENDER_CONCERN, Linkage.concern(concern, 2, household.man, "OFFENDER_MANAGEMENT", POLICE));

        ConsumerRecord<String, String> again = announced(2).get(1);
        assertThat(KafkaTap.attribute(again, "type")).isEqualTo("safeguarding.disclosure-request.opened.v1");
        assertThat(JsonPath.from(again.value()).getInt("concernVersion")).isEqualTo(2);
        right().body("permitted", equalTo(true));
    }

    @Test
    void a_withdrawn_concern_withdraws_what_was_asked() {
        recorded(Linkage.OFFENDER_CONCERN, Linkage.withdrawn(concern, 2, household.man, "OFFENDER_MANAGEMENT", POLICE));

        assertThat(KafkaTap.attribute(announced(2).get(1), "type")).isEqualTo("safeguarding.disclosure-request.withdrawn.v1");
        assertThat(rows.list("select decision from trail_entry where subject = ? order by position", row -> row.getString(1),
                request(school))).containsExactly("REVIEW", "PERMIT");
    }

    @Test
    void a_decision_for_one_school_does_not_hold_for_the_one_that_takes_over() {
        String academy = TestAgencies.fresh("SCHOOL");
        decided(1, null);

        TestAgencies.close("SCHOOL", school, academy);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(rows.list(
                "select state from notice where concern = ? and state <> 'RECALLED'", row -> row.getString(1), concern))
                .contains("AWAITING_DECISION"));
        Household.inbox(academy, "").body("items", empty());
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(rows.list(
                "select agency || ' ' || standing from disclosure_request where concern = ? order by standing",
                row -> row.getString(1), concern)).containsExactly(school + " false", academy + " true"));
    }

    @Test
    void of_two_children_at_one_school_each_has_a_decision_of_its_own() {
        UUID other = Household.opens(school, "CHILD", household.tina, "tina");
        decided(1, null);

        right().body("requests", contains(request(school).toString()));
        Household.inbox(school, "").body("items.about.yourReference", contains("ref-" + household.tom.family()));
        assertThat(rows.list("select involvement from disclosure_request where concern = ? and standing",
                row -> row.getObject(1, UUID.class), concern)).containsExactlyInAnyOrder(involvement, other);
    }

    private Linkage decided(long version, String reason) {
        return again(Linkage.of(request(school), 1), version, reason);
    }

    private Linkage again(Linkage before, long version, String reason) {
        Linkage decision = Linkage.of(before.id(), version).decided(UUID.randomUUID(), concern, involvement, school, reason);
        recorded(Linkage.DECISION, decision);
        return decision;
    }

    private UUID request(String agency) {
        return new DisclosureRequest.Key(concern, household.man, involvement, agency).id();
    }

    private ValidatableResponse right() {
        return right("disclosure-service");
    }

    private ValidatableResponse right(String owner) {
        return Calls.as(Tokens.of(owner).client(owner).roles("rights-checker"), "rights-check", Calls.LEGAL_BASIS)
                .body("{\"concern\":\"" + concern + "\",\"agency\":\"" + school + "\"}").when().post("/v1/read-rights").then()
                .statusCode(200);
    }

    private List<ConsumerRecord<String, String>> announced(int count) {
        try (KafkaTap tap = KafkaTap.on(TOPIC)) {
            return tap.await(message -> message.key().equals(request(school).toString()), count);
        }
    }
}
