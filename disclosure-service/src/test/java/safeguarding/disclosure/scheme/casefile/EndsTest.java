package safeguarding.disclosure.scheme.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static safeguarding.disclosure.SchemeWork.at;
import static safeguarding.disclosure.SchemeWork.conclusion;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import safeguarding.disclosure.Database;
import safeguarding.disclosure.Decided;
import safeguarding.disclosure.SchemeWork;
import safeguarding.disclosure.SchemeWork.Taken;
import safeguarding.disclosure.TinyRegistry;
import safeguarding.testkit.RealParts;

/** When it is said that an application has ended follows from the calendar. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(TinyRegistry.class)
class EndsTest {

    private static final String CONCLUDED = "safeguarding.scheme-application.concluded.v1";

    @Inject
    Database database;

    @Inject
    Ends ends;

    @Test
    void it_is_said_on_one_day_whatever_was_held_and_however_soon_it_ended() {
        String force = SchemeWork.force();
        Taken nothing = at(force, "ASSESSED");
        nothing.post("/decisions", SchemeWork.doNotDisclose());
        nothing.put("/conclusion", conclusion("NO_CONCERN_NON_DISCLOSURE"));
        Taken danger = at(force, "RECEIVED");
        danger.post("/referrals", SchemeWork.referral("hampshire-childrens-services"));
        Taken told = at(force, "CONCLUDED");
        Taken gone = at(force, "RECEIVED").put("/withdrawal", SchemeWork.withdrawal());

        ends.look();

        for (Taken taken : List.of(nothing, danger, told, gone)) {
            assertThat(said(taken.id())).isEmpty();
            assertThat(day(taken.id())).isEqualTo(Decided.TODAY.plusDays(29) + " 00:00");
        }
    }

    @Test
    void one_that_ends_later_is_said_on_the_day_after_and_all_are_said_once_and_apart_from_what_ended_them() {
        Taken late = at(SchemeWork.force(), "CHECKED");
        LocalDate longAgo = Decided.TODAY.minusDays(3);
        database.asOwner("update scheme_applicant set applied_on = '" + longAgo.minusDays(29) + "', answer_from = '" + longAgo
                + "' where application = '" + late.id() + "'");
        late.put("/conclusion", conclusion("MALICIOUS_OR_FALSE"));
        assertThat(day(late.id())).isEqualTo(Decided.TODAY.plusDays(1) + " 00:00");
        database.may("update scheme_application_end set say_at = now() where application = '" + late.id() + "'");

        ends.look();
        ends.look();

        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertThat(said(late.id())).hasSize(1));
        assertThat(
                database.texts("select concat_ws(' ', correlation, payload) from trail_entry where subject = ? and action = '"
                        + CONCLUDED + "'", late.id()))
                .allSatisfy(said -> assertThat(said).doesNotContain("version", "FALSE"));
    }

    private List<String> said(UUID application) {
        return database.texts("select action from trail_entry where subject = ? and action = '" + CONCLUDED + "'", application);
    }

    private String day(UUID application) {
        return database.texts("select to_char(say_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI') from"
                + " scheme_application_end where application = ?", application).get(0);
    }
}
