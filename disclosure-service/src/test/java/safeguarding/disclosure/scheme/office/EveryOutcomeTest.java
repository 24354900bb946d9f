package safeguarding.disclosure.scheme.office;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.disclosure.SchemeWork.at;
import static safeguarding.disclosure.SchemeWork.conclusion;
import static safeguarding.disclosure.SchemeWork.giving;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import safeguarding.disclosure.Database;
import safeguarding.disclosure.SchemeWork;
import safeguarding.disclosure.SchemeWork.Taken;
import safeguarding.disclosure.TinyRegistry;
import safeguarding.disclosure.scheme.conclusion.SchemeOutcome;
import safeguarding.testkit.RealParts;

/** One application for each outcome of the scheme, from its taking to its end, over HTTP: none can be left out. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(TinyRegistry.class)
class EveryOutcomeTest {

    @Inject
    Database database;

    @ParameterizedTest
    @EnumSource
    void an_application_runs_from_its_taking_to_this_end(SchemeOutcome outcome) {
        Taken taken = led(SchemeWork.force(), outcome);

        JsonPath file = taken.read();
        assertThat(file.getString("outcome")).isEqualTo(outcome.name());
        assertThat(file.getString("state")).isEqualTo(isDecided(outcome) ? "CONCLUDED" : "LEFT");
        assertThat(file.getList("file.decisions")).hasSize(isDecided(outcome) ? 1 : 0);
        // What was decided goes on being reviewed; nothing else goes on.
        assertThat(file.getList("clocks.findAll { !it.endedAt }.kind", String.class))
                .isEqualTo(isDecided(outcome) ? List.of("review") : List.of());
        assertThat(database.texts("select action from trail_entry where subject = ? and action like '%scheme-application.%'"
                + " and action not like '%.read' order by position", taken.id()))
                .startsWith("safeguarding.scheme-application.received.v1").hasSize(1 + file.getList("file.steps").size());
        // However it ended, nobody ends it again, and how it ended is on no bus.
        taken.tries("PUT", "/conclusion", conclusion("MALICIOUS_OR_FALSE")).then().statusCode(409);
        assertThat(database.announcements()).noneMatch(one -> one.contains(outcome.name()));
    }

    private static Taken led(String force, SchemeOutcome outcome) {
        return switch (outcome) {
            case NOT_IN_SCOPE -> at(force, "CHECKED").put("/conclusion",
                    conclusion(outcome.name(), "alternatives", "An employer asks the DBS."));
            case WITHDRAWN -> at(force, "INTERVIEWED").put("/withdrawal", SchemeWork.withdrawal());
            case IDENTITY_NOT_VERIFIED, MALICIOUS_OR_FALSE ->
                at(force, "INTERVIEWED").put("/conclusion", conclusion(outcome.name()));
            case IMMEDIATE_SAFEGUARDING -> referred(at(force, "RECEIVED"));
            case NO_CONCERN_NON_DISCLOSURE -> refused(force, conclusion(outcome.name()));
            case CONCERN_NO_DISCLOSURE_OTHER_ACTION ->
                refused(force, conclusion(outcome.name(), "otherAction", "A visit each week."));
            case DISCLOSURE_OTHER_ROUTE -> refused(force, conclusion(outcome.name(), "route", "mappa"));
            case DISCLOSURE_UNDER_SCHEME -> at(force, "DECIDED").put("/disclosure", giving("SIGNED", true))
                    .put("/safety-plan", SchemeWork.plan()).put("/conclusion", conclusion(outcome.name()));
        };
    }

    private static Taken referred(Taken taken) {
        UUID referral = taken.post("/referrals", SchemeWork.referral("hampshire-childrens-services"));
        assertThat(referral).isNotNull();
        return taken;
    }

    private static Taken refused(String force, Map<String, Object> conclusion) {
        Taken taken = at(force, "ASSESSED");
        taken.post("/decisions", SchemeWork.doNotDisclose());
        return taken.put("/conclusion", conclusion);
    }

    private static boolean isDecided(SchemeOutcome outcome) {
        return switch (outcome) {
            case NO_CONCERN_NON_DISCLOSURE, DISCLOSURE_UNDER_SCHEME, DISCLOSURE_OTHER_ROUTE,
                    CONCERN_NO_DISCLOSURE_OTHER_ACTION ->
                true;
            case NOT_IN_SCOPE, WITHDRAWN, IDENTITY_NOT_VERIFIED, IMMEDIATE_SAFEGUARDING, MALICIOUS_OR_FALSE -> false;
        };
    }
}
