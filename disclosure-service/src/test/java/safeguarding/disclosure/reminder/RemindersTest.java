package safeguarding.disclosure.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static safeguarding.disclosure.Decided.TODAY;
import static safeguarding.disclosure.Invented.in;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import safeguarding.disclosure.Database;
import safeguarding.disclosure.Invented;
import safeguarding.disclosure.Officers;
import safeguarding.disclosure.Stated;
import safeguarding.disclosure.TinyRegistry;
import safeguarding.testkit.EventContract;
import safeguarding.testkit.RealParts;

/** Somebody has to notify by a day. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(TinyRegistry.class)
class RemindersTest {

    private static final String NEAR = "safeguarding.notification-requirement.fallen-due.v1";
    private static final String GONE = "safeguarding.notification-requirement.missed.v1";

    @Inject
    Database database;

    @Inject
    Reminders reminders;

    @Inject
    ObjectMapper json;

    private String police;
    private UUID offender;

    @BeforeEach
    void a_force_of_its_own() {
        police = "police-" + UUID.randomUUID();
        Map<String, Object> somebody = Invented.offender();
        somebody.remove("leadAgency");
        offender = Officers.recorded(police, somebody);
    }

    @Test
    void a_day_that_is_near_is_said_once_and_listed() {
        UUID due = Stated.recorded(police, offender, Stated.notification("WEEKLY", TODAY.minusDays(6).toString()));
        // Who was here three days ago is not about to be late.
        Stated.recorded(police, offender, Stated.notification("WEEKLY", TODAY.minusDays(3).toString()));
        Stated.recorded(police, offender, Stated.notification("YEARLY", TODAY.minusDays(3).toString()));

        reminders.look();
        reminders.look();

        // The scheduler looks too, and one that is at a row is passed over.
        await().untilAsserted(() -> assertThat(said(due)).containsExactly(NEAR));
        Officers.of(police).when().get("/v1/notification-reminders").then().statusCode(200)
                .body("reminders.statement", contains(due.toString())).body("reminders[0].state", equalTo("FALLEN_DUE"))
                .body("reminders[0].dueOn", equalTo(TODAY.plusDays(1).toString()));
        Officers.of(police).header("If-Match", "\"v1\"").body(Stated.check()).when()
                .put("/v1/offenders/" + offender + "/statements/" + due + "/accuracy-check").then().statusCode(200);
        reminders.look();
        assertThat(said(due)).containsExactly(NEAR);
    }

    @Test
    void a_day_that_has_gone_is_said_and_no_more_once_he_came() {
        UUID missed = Stated.recorded(police, offender,
                Stated.notification("YEARLY", TODAY.minusYears(1).minusDays(2).toString()));
        reminders.look();
        await().untilAsserted(() -> assertThat(said(missed)).containsExactly(GONE));

        Officers.of(police).header("If-Match", "\"v1\"").body(Stated.notification("YEARLY", TODAY.toString())).when()
                .put("/v1/offenders/" + offender + "/statements/" + missed).then().statusCode(200);
        reminders.look();

        Officers.of(police).when().get("/v1/notification-reminders").then().body("reminders", empty());
        assertThat(said(missed)).containsExactly(GONE);
    }

    /** Three days from the beginning, however often he comes after that. */
    @Test
    void somebody_who_was_never_there_is_due_within_days() {
        Map<String, Object> begins = Stated.notification("YEARLY", TODAY.toString());
        in(in(begins, "said"), "notification").remove("lastOn");
        in(in(begins, "said"), "notification").put("from", TODAY.toString());
        UUID id = Stated.recorded(police, offender, begins);

        reminders.look();

        await().untilAsserted(() -> assertThat(said(id)).containsExactly(NEAR));
        Officers.of(police).when().get("/v1/offenders/" + offender + "/statements/" + id).then()
                .body("dueOn", equalTo(TODAY.plusDays(3).toString()));
    }

    /** Three days from the change, whoever learns of it and however. */
    @Test
    void a_change_that_he_has_not_notified_is_due_within_days_and_missed_after_them() {
        UUID fresh = Stated.recorded(police, offender, Stated.change(TODAY.toString(), null));
        UUID old = Stated.recorded(police, offender, Stated.change(TODAY.minusDays(4).toString(), null));
        UUID told = Stated.recorded(police, offender,
                Stated.change(TODAY.minusDays(9).toString(), TODAY.minusDays(6).toString()));

        reminders.look();

        await().untilAsserted(() -> assertThat(said(fresh)).containsExactly(NEAR));
        await().untilAsserted(() -> assertThat(said(old)).containsExactly(GONE));
        assertThat(said(told)).isEmpty();
        Officers.of(police).when().get("/v1/notification-reminders").then().statusCode(200)
                .body("reminders.statement", contains(old.toString(), fresh.toString()))
                .body("reminders.dueOn", contains(TODAY.minusDays(1).toString(), TODAY.plusDays(3).toString()));
    }

    @Test
    void once_he_has_notified_it_nobody_is_reminded_and_it_shows_whether_he_was_late() {
        UUID id = Stated.recorded(police, offender, Stated.change(TODAY.minusDays(4).toString(), null));
        reminders.look();
        await().untilAsserted(() -> assertThat(said(id)).containsExactly(GONE));

        Officers.of(police).header("If-Match", "\"v1\"").body(Stated.change(TODAY.minusDays(4).toString(), TODAY.toString()))
                .when().put("/v1/offenders/" + offender + "/statements/" + id).then().statusCode(200);
        UUID inTime = Stated.recorded(police, offender,
                Stated.change(TODAY.minusDays(4).toString(), TODAY.minusDays(1).toString()));

        Officers.of(police).when().get("/v1/notification-reminders").then().body("reminders", empty());
        Officers.of(police).when().get("/v1/offenders/" + offender + "/statements/" + id).then()
                .body("late", equalTo(true));
        Officers.of(police).when().get("/v1/offenders/" + offender + "/statements/" + inTime).then()
                .body("late", equalTo(false));
    }

    /** Whoever manages him has to act, also on what an agency recorded that leads no longer. */
    @Test
    void those_who_manage_him_are_reminded_and_who_leads_no_longer_is_not() {
        String before = "probation-" + UUID.randomUUID();
        String now = "probation-" + UUID.randomUUID();
        Map<String, Object> somebody = Invented.offender();
        somebody.put("leadAgency", before);
        UUID id = Officers.recorded(police, somebody);
        UUID due = Stated.recorded(before, id, Stated.notification("WEEKLY", "2026-01-01"));
        somebody.put("leadAgency", now);
        Officers.of(police).header("If-Match", "\"v2\"").body(somebody).when().put("/v1/offenders/" + id).then()
                .statusCode(200);

        reminders.look();

        await().untilAsserted(() -> assertThat(said(due)).containsExactly(GONE));
        for (String agency : List.of(police, now)) {
            Officers.of(agency).when().get("/v1/notification-reminders").then().statusCode(200)
                    .body("reminders.statement", contains(due.toString()));
        }
        Officers.of(before).when().get("/v1/notification-reminders").then().statusCode(200).body("reminders", empty());
    }

    @Test
    void a_requirement_that_ends_before_the_next_day_reminds_of_nothing() {
        Map<String, Object> ends = Stated.notification("YEARLY", TODAY.minusDays(364).toString());
        in(in(ends, "said"), "notification").put("to", TODAY.toString());
        UUID id = Stated.recorded(police, offender, ends);

        reminders.look();

        assertThat(said(id)).isEmpty();
    }

    @Test
    void what_is_announced_is_what_the_examples_show() throws JsonProcessingException {
        UUID id = UUID.fromString("019aa9d0-5c1e-7a54-9b0e-3f6d2c81e7a1");
        Instant dueAt = Instant.parse("2026-10-09T23:00:00Z");
        Instant now = Instant.parse("2026-10-05T09:30:00.123456Z");
        EventContract.checkSent(NEAR, json.writeValueAsString(new RequirementFallenDue(id, 1, Officers.POLICE, dueAt, now)));
        EventContract.checkSent(GONE, json.writeValueAsString(new RequirementMissed(id, 1, Officers.POLICE, dueAt, now)));
    }

    private List<String> said(UUID statement) {
        return database.texts("select action from trail_entry where subject = ? and topic is not null order by position",
                statement);
    }
}
