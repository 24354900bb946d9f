package safeguarding.referral.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.referral.Invented.SCHOOL;
import static safeguarding.testkit.EventContract.checkSent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;
import safeguarding.referral.OverHttp;
import safeguarding.referral.Owner;
import safeguarding.referral.Partnership;

@QuarkusTest
class FollowUpTest extends OverHttp {

    private static final UUID ID = UUID.fromString("01970000-0000-7000-8000-000000000009");
    private static final Instant THEN = Instant.parse("2026-11-22T09:30:00.123456Z");
    private static final Instant DUE = Instant.parse("2027-04-01T00:00:00Z");

    private final Partnership partnership = Partnership.alone();

    @Inject
    FollowUpWatch watch;

    @Inject
    DueDates dueDates;

    @Inject
    ObjectMapper json;

    @Test
    void a_recommendation_that_nobody_answers_falls_due_once_and_is_missed_once_with_the_role_that_is_told() {
        String id = partnership.recommends(partnership.reviews("Child G and H", "neglect"), SCHOOL, "Train staff.");
        Owner.run("update recommendation set next_look_at = now() where id = '" + id + "'");
        watch.look();
        assertThat(announced(id, "fallen-due")).isEqualTo(1);
        Owner.run("update recommendation set due_at = now(), next_look_at = now() where id = '" + id + "'");
        watch.look();
        watch.look();
        assertThat(announced(id, "missed")).isEqualTo(1);
        assertThat(announced(id, "fallen-due")).isEqualTo(1);
        assertThat(Owner.list("select payload from trail_entry where subject = '" + id + "' and action like '%missed.v1'"))
                .singleElement().asString().contains("safeguarding-partnership-manager");
    }

    @Test
    void one_that_was_done_is_not_missed() {
        String id = partnership.recommends(partnership.reviews("Child G and H", "neglect"), SCHOOL, "Train staff.");
        Partnership.lead(SCHOOL).header("If-Match", "\"v1\"").body("{\"progress\": \"DONE\", \"text\": \"Done.\"}")
                .put("/v1/recommendations/" + id + "/answer").then().statusCode(200);
        Owner.run("update recommendation set due_at = now() where id = '" + id + "'");
        watch.look();
        assertThat(announced(id, "missed")).isZero();
    }

    @Test
    void one_that_was_missed_is_missed_again_when_the_late_answer_is_not_enough() {
        String id = partnership.recommends(partnership.reviews("Child G and H", "neglect"), SCHOOL, "Train staff.");
        Owner.run("update recommendation set due_at = now(), next_look_at = now() where id = '" + id + "'");
        watch.look();
        change(SCHOOL, id, "v1", "answer", "{\"progress\": \"DONE\", \"text\": \"Done.\"}");
        change(partnership.slug(), id, "v2", "assurance", "{\"assured\": false, \"reason\": \"Nothing is shown.\"}");
        watch.look();
        watch.look();
        assertThat(announced(id, "missed")).isEqualTo(2);
        change(SCHOOL, id, "v3", "answer", "{\"progress\": \"ACCEPTED\", \"text\": \"We are at it.\"}");
        watch.look();
        assertThat(announced(id, "missed")).isEqualTo(2);
    }

    @Test
    void its_day_ends_in_england_in_summer_as_in_winter() {
        assertThat(DueDates.endOf(LocalDate.parse("2027-06-30"))).isEqualTo(Instant.parse("2027-06-30T23:00:00Z"));
        assertThat(DueDates.endOf(LocalDate.parse("2027-12-31"))).isEqualTo(Instant.parse("2028-01-01T00:00:00Z"));
        assertThat(dueDates.reminderFor(LocalDate.parse("2027-03-31"))).isEqualTo(Instant.parse("2027-03-04T00:00:00Z"));
    }

    @Test
    void what_is_sent_is_what_the_examples_show() throws JsonProcessingException {
        RecommendationFallenDue fallen = new RecommendationFallenDue(ID, 1, "hampshire-childrens-services", DUE, THEN);
        checkSent(fallen.type(), json.writeValueAsString(fallen));
        RecommendationMissed missed = new RecommendationMissed(ID, 1, "hampshire-childrens-services",
                "safeguarding-partnership-manager", DUE, THEN);
        checkSent(missed.type(), json.writeValueAsString(missed));
    }

    private static void change(String agency, String id, String version, String what, String body) {
        Partnership.lead(agency).header("If-Match", "\"" + version + "\"").body(body)
                .put("/v1/recommendations/" + id + "/" + what).then().statusCode(200);
    }

    private long announced(String id, String what) {
        return count("trail_entry where subject = '" + id + "' and action = 'safeguarding.recommendation." + what
                + ".v1' and topic = 'safeguarding.recommendation'");
    }
}
