package safeguarding.registry.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;

import java.time.Duration;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import safeguarding.registry.Household;
import safeguarding.registry.OverHttp;
import safeguarding.registry.TestAgencies;

/** An enquiry that nobody takes up reaches one role after the other, as any notice does. */
@QuarkusTest
class EnquiryLadderTest extends OverHttp {

    private final UUID enquiry = UUID.randomUUID();
    private String trust;

    @Inject
    LadderWatch watch;

    @BeforeEach
    void an_agency_that_is_asked() {
        trust = TestAgencies.fresh("HEALTH_TRUST");
        heard("opened", 1);
    }

    @Test
    void it_climbs_the_ladder_and_the_agency_sees_each_step() {
        Household.inbox(trust, "").body("items.kind", contains("ENQUIRY"));
        earlierBy(Duration.ofDays(14));

        allLook();

        Household.inbox(trust, "").body("items.kind",
                contains("ENQUIRY", "REMINDER", "ESCALATION", "ESCALATION", "ESCALATION"));
    }

    @Test
    void what_was_answered_climbs_no_further() {
        heard("answered", 2);
        earlierBy(Duration.ofDays(14));

        allLook();

        Household.inbox(trust, "").body("items.kind", contains("ENQUIRY"));
    }

    @Test
    void what_was_taken_back_is_to_be_confirmed_and_climbs_a_ladder_of_its_own() {
        heard("withdrawn", 2);
        Household.inbox(trust, "").body("items.kind", contains("ENQUIRY", "RECALL"));
        QuarkusTransaction.requiringNew().run(() -> {
            rows.run("update ladder set told_at = told_at - interval '14 days', next_at = next_at - interval '14 days',"
                    + " confirm_by = confirm_by - interval '14 days' where confirm_by is not null and notice ="
                    + " (select id from notice where concern = ?)", enquiry);
            rows.run("update notice set recalled_at = recalled_at - interval '14 days' where concern = ?", enquiry);
        });

        allLook();

        Household.inbox(trust, "").body("items.kind",
                contains("ENQUIRY", "RECALL", "REMINDER", "ESCALATION", "ESCALATION", "ESCALATION"));
    }

    private void allLook() {
        boolean more = true;
        while (more) {
            more = watch.look();
        }
    }

    /** As if it had been asked so much earlier, and nobody had looked since. */
    private void earlierBy(Duration time) {
        QuarkusTransaction.requiringNew().run(() -> {
            String by = time.toHours() + " hours";
            String which = " where notice = (select id from notice where concern = ?)";
            rows.run("update ladder set told_at = told_at - ?::interval, next_at = next_at - ?::interval" + which, by, by,
                    enquiry);
            rows.run("update notice set told_at = told_at - ?::interval, acknowledge_by = acknowledge_by - ?::interval"
                    + " where concern = ?", by, by, enquiry);
        });
    }

    private void heard(String what, long version) {
        owner().sends("safeguarding.involvement-enquiry", enquiry.toString(),
                "safeguarding.involvement-enquiry." + what + ".v1",
                "{\"id\":\"" + enquiry + "\",\"version\":" + version + ",\"agency\":\"" + trust + "\"}");
        await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(10)).untilAsserted(() -> assertThat(rows
                .first("select version from enquiry where id = ?", row -> row.getLong(1), enquiry)).contains(version));
    }
}
