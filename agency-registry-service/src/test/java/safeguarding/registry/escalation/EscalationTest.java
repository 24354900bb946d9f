package safeguarding.registry.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.health.api.Wellness;
import safeguarding.kit.database.Rows;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.TestAgencies;
import safeguarding.registry.duetime.DueTimes;
import safeguarding.registry.duetime.Rung;
import safeguarding.testkit.Calls;
import safeguarding.testkit.EventContract;
import safeguarding.testkit.KafkaTap;

/** What nobody takes up reaches one named role after the other, each once, however long nobody looked. */
@QuarkusTest
class EscalationTest extends OverHttp {

    private final Household household = new Household();
    private final UUID concern = UUID.randomUUID();
    private String agency;
    private UUID notice;

    @Inject
    LadderWatch watch;

    @Inject
    LadderLook look;

    @Inject
    DueTimes dueTimes;

    @Inject
    @Wellness
    LadderAlarm alarm;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void somebody_is_told() {
        agency = TestAgencies.fresh("CHILDRENS_SERVICES");
        household.worksWithTom(agency);
        recorded(Linkage.REFERRAL, household.referral(1));
        recorded(Linkage.CONCERN, Linkage.concern(concern, 1, household.man, "SAFEGUARDING", POLICE));
        notice = UUID.fromString(Household.inbox(agency).getString("items[0].notice"));
    }

    @Test
    void at_half_the_time_the_agency_is_reminded_and_once() {
        toldEarlierBy(Duration.ofHours(13));

        allLook();
        allLook();

        Household.inbox(agency, "").body("items.kind", contains("NOTICE", "REMINDER")).body("items[1].notice",
                equalTo(notice.toString()));
        seen().body("recipients[0].escalatedTo", nullValue());
    }

    @Test
    void an_outage_of_the_clock_swallows_no_step() {
        toldEarlierBy(Duration.ofDays(14));
        assertThat(alarm.isRaised(Instant.now())).isTrue();

        allLook();

        Household.inbox(agency, "").body("items.kind",
                contains("NOTICE", "REMINDER", "ESCALATION", "ESCALATION", "ESCALATION"));
        seen().body("recipients[0].escalatedTo", equalTo("safeguarding-partner"));
        Calls.as(agency, "practitioner").when().get("/v1/notices/" + notice).then()
                .body("escalatedTo", equalTo("safeguarding-partner")).body("escalationStep", equalTo(4));
        List<Rung> expected = rows.first("select told_at, acknowledge_by from notice where id = ?",
                row -> dueTimes.ladder(Rows.instant(row, "told_at"), Rows.instant(row, "acknowledge_by")), notice)
                .orElseThrow();
        assertThat(rows.list("select * from escalation where notice = ? order by step", row -> new Rung(row.getInt("step"),
                row.getString("kind").equals("REMINDED"), row.getString("role"), Rows.instant(row, "due_at")), notice))
                .isEqualTo(expected);
        assertThat(count("ladder where next_at is not null and notice = '" + notice + "'")).isZero();
        try (KafkaTap tap = KafkaTap.on("safeguarding.notice")) {
            List<ConsumerRecord<String, String>> told = tap.await(
                    message -> message.value().contains(notice.toString()) && message.value().contains("role"), 4);
            assertThat(told).extracting(message -> KafkaTap.attribute(message, "type") + " "
                    + JsonPath.from(message.value()).getString("role")).containsExactly(
                            "safeguarding.notice.reminded.v1 duty-worker", "safeguarding.notice.escalated.v1 duty-manager",
                            "safeguarding.notice.escalated.v1 safeguarding-lead",
                            "safeguarding.notice.escalated.v1 safeguarding-partner");
        }
    }

    @Test
    void however_many_look_at_once_each_step_is_taken_once() throws Exception {
        toldEarlierBy(Duration.ofDays(14));
        ExecutorService replicas = Executors.newFixedThreadPool(4);
        try {
            List<Future<Boolean>> looks = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                looks.add(replicas.submit(watch::look));
            }
            for (Future<Boolean> done : looks) {
                done.get();
            }
        } finally {
            replicas.shutdown();
        }

        Household.inbox(agency, "").body("items.size()", equalTo(5));
        assertThat(trailAbout(notice, "safeguarding.notice.escalated.v1")).isEqualTo(3);
    }

    @Test
    void a_look_that_dies_in_the_middle_has_taken_no_step_and_the_next_one_takes_it() {
        toldEarlierBy(Duration.ofHours(13));
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                look.run();
                throw new IllegalStateException("killed");
            });
        } catch (IllegalStateException killed) {
            assertThat(killed).hasMessage("killed");
        }

        allLook();

        Household.inbox(agency, "").body("items.kind", contains("NOTICE", "REMINDER"));
    }

    @Test
    void what_was_acknowledged_or_acted_on_or_recalled_climbs_no_further() {
        Calls.as(agency, "practitioner").body("{\"name\":\"Anna Example\",\"role\":\"Duty social worker\"}").when()
                .put("/v1/notices/" + notice + "/acknowledgement").then().statusCode(200);
        toldEarlierBy(Duration.ofDays(14));
        String second = another();
        UUID answered = UUID.fromString(Household.inbox(second).getString("items[0].notice"));
        Calls.as(second, "practitioner")
                .body("{\"name\":\"Ben Example\",\"role\":\"Team leader\"}").when()
                .put("/v1/notices/" + answered + "/action").then().statusCode(200);
        earlier(answered, Duration.ofDays(14));
        String third = another();
        UUID recalled = UUID.fromString(Household.inbox(third).getString("items[0].notice"));
        recorded(Linkage.REFERRAL, household.withoutConnection(2));
        earlier(recalled, Duration.ofDays(14));

        allLook();

        assertThat(rows.first("select count(*) from escalation where notice = any(?)", row -> row.getLong(1),
                List.of(notice, answered, recalled))).contains(0L);
    }

    @Test
    void a_refusal_tells_the_next_role_at_once_and_the_others_in_their_time() {
        Calls.as(agency, "practitioner")
                .body("{\"name\":\"Ben Example\",\"role\":\"Team leader\",\"reason\":\"INVOLVEMENT_ENDED\"}").when()
                .put("/v1/notices/" + notice + "/refusal").then().statusCode(200);

        allLook();
        allLook();

        Household.inbox(agency, "").body("items.kind", contains("NOTICE", "ESCALATION"));
        seen().body("recipients[0].escalatedTo", equalTo("duty-manager")).body("recipients[0].answer", equalTo("REFUSED"));
        assertThat(count("ladder where next_at > now() and notice = '" + notice + "'")).isEqualTo(1);
    }

    @Test
    void a_ladder_that_cannot_be_climbed_keeps_nobody_else_from_being_reminded() {
        String second = another();
        UUID other = UUID.fromString(Household.inbox(second).getString("items[0].notice"));
        toldEarlierBy(Duration.ofHours(14));
        earlier(other, Duration.ofHours(13));
        Instant limit = rows.first("select acknowledge_by from notice where id = ?", row -> Rows.instant(row, "acknowledge_by"),
                notice).orElseThrow();
        rows.run("update notice set acknowledge_by = null where id = ?", notice);
        try {
            allLook();

            Household.inbox(second, "").body("items.kind", contains("NOTICE", "REMINDER"));
            Household.inbox(agency, "").body("items.kind", contains("NOTICE"));
            assertThat(alarm.isRaised(Instant.now())).isTrue();
        } finally {
            rows.run("update notice set acknowledge_by = ? where id = ?", limit, notice);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_sent_is_what_the_example_shows(EscalationKind kind) throws IOException {
        NoticeEscalated escalated = new NoticeEscalated(UUID.fromString("01970000-0000-7000-8000-000000000005"), 1,
                UUID.fromString("01970000-0000-7000-8000-000000000002"), "larkfield-primary-invented",
                kind == EscalationKind.REMINDED ? "duty-worker" : "duty-manager", Instant.parse("2026-11-22T09:30:00Z"),
                Instant.parse("2026-11-22T09:30:00.123456Z"), kind);

        EventContract.checkSent(escalated.type(), json.writeValueAsString(escalated));
        assertThat(Files.readString(Path.of("../docs/asyncapi.yaml"))).contains("name: " + kind.type() + "\n",
                "const: " + kind.type() + "\n", "/events/" + kind.type() + ".schema.json");
    }

    private String another() {
        String slug = TestAgencies.fresh("HEALTH_TRUST");
        household.worksWithTom(slug);
        await().untilAsserted(() -> Household.inbox(slug, "").body("items.size()", equalTo(1)));
        return slug;
    }

    private void allLook() {
        boolean more = true;
        while (more) {
            more = watch.look();
        }
    }

    private void toldEarlierBy(Duration time) {
        earlier(notice, time);
    }

    /** As if it had been told so much earlier, and nobody had looked since. */
    private void earlier(UUID which, Duration time) {
        QuarkusTransaction.requiringNew().run(() -> {
            String by = time.toHours() + " hours";
            rows.run("update ladder set told_at = told_at - ?::interval, next_at = next_at - ?::interval where notice = ?", by,
                    by,
                    which);
            rows.run(
                    "update notice set told_at = told_at - ?::interval, acknowledge_by = acknowledge_by - ?::interval where id = ?",
                    by, by, which);
            rows.run("update answer set told_at = told_at - ?::interval where notice = ?", by, which);
        });
    }

    private io.restassured.response.ValidatableResponse seen() {
        return Calls.as(POLICE, "referrer").when().get("/v1/concerns/" + concern + "/recipients").then().statusCode(200);
    }
}
