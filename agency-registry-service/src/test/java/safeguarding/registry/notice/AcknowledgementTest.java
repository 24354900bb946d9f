package safeguarding.registry.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import safeguarding.registry.Answers;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.TestAgencies;
import safeguarding.testkit.Calls;

@QuarkusTest
class AcknowledgementTest extends OverHttp {

    private static final String ANNA = "{\"name\":\"Anna Example\",\"role\":\"Duty social worker\"}";
    private static final String BEN = "{\"name\":\"Ben Example\",\"role\":\"Team leader\"}";

    private final Household household = new Household();
    private final UUID concern = UUID.randomUUID();
    private String agency;
    private String stranger;
    private UUID notice;

    @BeforeEach
    void somebody_is_told() {
        agency = TestAgencies.fresh("CHILDRENS_SERVICES");
        stranger = TestAgencies.fresh("CHILDRENS_SERVICES");
        household.worksWithTom(agency);
        recorded(Linkage.REFERRAL, household.referral(1));
        recorded(Linkage.CONCERN, Linkage.concern(concern, 1, household.man, "SAFEGUARDING", POLICE));
        notice = UUID.fromString(Household.inbox(agency).getString("items[0].notice"));
    }

    @Test
    void a_notice_can_be_read_by_whoever_was_told() {
        String request = UUID.randomUUID().toString();

        Calls.as(agency, "practitioner").header("X-Request-Id", request).when().get("/v1/notices/" + notice)
                .then().statusCode(200).body("concern", equalTo(concern.toString())).body("recalled", equalTo(false))
                .body("yourReference", equalTo("ref-" + household.tom.family())).body("toldAt", notNullValue())
                .body("acknowledgeBy", notNullValue()).body("acknowledgedAt", nullValue());

        assertThat(trailOf(request)).containsExactly("notice.read own");
    }

    @Test
    void the_first_named_person_stands() {
        send("acknowledgement", agency, notice, ANNA).then().statusCode(200)
                .body("acknowledgedBy", equalTo("Anna Example, Duty social worker")).body("acknowledgedAt", notNullValue());

        send("acknowledgement", agency, notice, BEN).then().statusCode(200)
                .body("acknowledgedBy", equalTo("Anna Example, Duty social worker"));

        assertThat(trailAbout(notice, "notice.acknowledged")).isEqualTo(1);
        Household.inbox(agency, "").body("items[0].acknowledgedAt", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"name\":\" \",\"role\":\"x\"}", "{\"role\":\"x\"}", "{\"name\":\"Anna\"}", "{}",
            "{\"name\":\"A\\u0000\",\"role\":\"x\"}" })
    void nobody_in_particular_cannot_acknowledge(String body) {
        send("acknowledgement", agency, notice, body).then().statusCode(422)
                .body("type", equalTo("urn:safeguarding:problem:invalid"));

        assertThat(count("notice where id = '" + notice + "' and acknowledged_at is null")).isEqualTo(1);
        assertThat(trailAbout(notice, "notice.acknowledged")).isZero();
    }

    @Test
    void what_was_not_recalled_cannot_be_confirmed_as_a_recall() {
        send("recall-confirmation", agency, notice, ANNA).then().statusCode(409)
                .body("type", equalTo("urn:safeguarding:problem:nothing-recalled"));

        assertThat(trailAbout(notice, "notice.recall-confirmed")).isZero();
    }

    @Test
    void a_recall_is_confirmed_by_a_named_person_and_can_no_longer_be_acknowledged() {
        recorded(Linkage.REFERRAL, household.withoutConnection(2));
        Household.inbox(agency, "").body("items.kind", contains("NOTICE", "RECALL"));

        send("acknowledgement", agency, notice, ANNA).then().statusCode(409)
                .body("type", equalTo("urn:safeguarding:problem:notice-recalled"));
        send("recall-confirmation", agency, notice, ANNA).then().statusCode(200).body("recalled", equalTo(true))
                .body("recallConfirmedBy", equalTo("Anna Example, Duty social worker"));
        send("recall-confirmation", agency, notice, BEN).then().statusCode(200)
                .body("recallConfirmedBy", equalTo("Anna Example, Duty social worker"));

        assertThat(trailAbout(notice, "notice.recall-confirmed")).isEqualTo(1);
        assertThat(trailAbout(notice, "notice.acknowledged")).isZero();
        Household.inbox(agency, "").body("items[1].recallConfirmedAt", notNullValue());
    }

    @Test
    void an_acknowledgement_that_meets_a_recall_is_told_of_it() throws Exception {
        CompletableFuture<Integer> answer;
        try (Connection recalling = ownersConnection(); Statement statement = recalling.createStatement()) {
            recalling.setAutoCommit(false);
            statement.executeUpdate("update notice set state = 'RECALLED', detail = null, recalled_at = now(),"
                    + " version = version + 1 where id = '" + notice + "'");
            answer = CompletableFuture.supplyAsync(() -> send("acknowledgement", agency, notice, ANNA).statusCode());
            await().atMost(Duration.ofSeconds(20)).until(() -> count("pg_locks where not granted") > 0);
            recalling.commit();
        }

        assertThat(answer.join()).isEqualTo(409);
        assertThat(trailAbout(notice, "notice.acknowledged-again")).isZero();
    }

    @Test
    void whoever_is_told_anew_after_a_recall_acknowledges_anew() {
        send("acknowledgement", agency, notice, ANNA);
        recorded(Linkage.REFERRAL, household.withoutConnection(2));
        send("recall-confirmation", agency, notice, ANNA);

        recorded(Linkage.REFERRAL, household.referral(3));

        Household.inbox(agency, "").body("items.kind", contains("NOTICE", "RECALL", "NOTICE"));
        Calls.as(agency, "practitioner").when().get("/v1/notices/" + notice).then().statusCode(200)
                .body("recalled", equalTo(false)).body("acknowledgedAt", nullValue()).body("recallConfirmedAt", nullValue());
        send("acknowledgement", agency, notice, BEN).then().statusCode(200).body("acknowledgedBy",
                equalTo("Ben Example, Team leader"));
    }

    @Test
    void another_agencys_notice_is_as_if_there_were_none() {
        UUID none = UUID.randomUUID();

        for (String act : new String[] { "acknowledgement", "recall-confirmation" }) {
            assertThat(Answers.seen(send(act, stranger, notice, ANNA))).startsWith("404")
                    .isEqualTo(Answers.seen(send(act, stranger, none, ANNA)));
        }
        assertThat(Answers.seen(Calls.as(stranger, "practitioner").when().get("/v1/notices/" + notice))).startsWith("404")
                .isEqualTo(Answers.seen(Calls.as(stranger, "practitioner").when().get("/v1/notices/" + none)));
        assertThat(count("notice where id = '" + notice + "' and acknowledged_at is null")).isEqualTo(1);
    }

    @Test
    void a_line_of_which_the_agency_was_never_told_is_not_there_for_it() {
        String school = TestAgencies.fresh("SCHOOL");
        household.worksWithTom(school);
        UUID request = UUID.randomUUID();
        recorded(Linkage.OFFENDER_CONCERN, Linkage.concern(request, 1, household.man, "OFFENDER_MANAGEMENT", POLICE));
        UUID waiting = rows.first("select id from notice where concern = ? and agency = ?", row -> row.getObject(1, UUID.class),
                request, school).orElseThrow();

        assertThat(Answers.seen(send("acknowledgement", school, waiting, ANNA))).startsWith("404")
                .isEqualTo(Answers.seen(send("acknowledgement", school, UUID.randomUUID(), ANNA)));
        Household.inbox(school, "").body("items.findAll { it.concern.id == '" + request + "' }", empty());
    }

    private static Response send(String act, String from, UUID notice, String body) {
        return Calls.as(from, "practitioner").body(body).when().put("/v1/notices/" + notice + "/" + act);
    }
}
