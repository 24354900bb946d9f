package safeguarding.disclosure.consistency;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static safeguarding.disclosure.Invented.in;
import static safeguarding.disclosure.RegistryAsks.decided;
import static safeguarding.disclosure.RegistryAsks.officer;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import safeguarding.disclosure.Decided;
import safeguarding.disclosure.RegistryAsks;
import safeguarding.disclosure.RegistryAsks.Line;
import safeguarding.disclosure.SchemeWork;
import safeguarding.disclosure.TinyRegistry;
import safeguarding.testkit.RealParts;

/** Whether decision-makers decide alike. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(TinyRegistry.class)
class ConsistencyTest {

    private static final String REPORT = "/v1/disclosure-decisions/consistency-report";
    private static final String OF_APPLICATIONS = "/v1/scheme-applications/consistency-report";

    @Test
    void decisions_are_counted_by_trigger_grade_and_outcome_and_name_nobody() {
        String police = "police-" + UUID.randomUUID();
        Line line = RegistryAsks.waiting(UUID.randomUUID(), police);
        decided(line, 1, Decided.notNow());
        decided(line, 2, by("Ines Invented", Decided.inPart()));
        UUID last = decided(line, 3, by("Ines Invented", Decided.disclosed()));
        Map<String, Object> meeting = Decided.notNow();
        meeting.put("trigger", "mappa-meeting");
        decided(line, 4, meeting);
        officer(police).body(Map.of("why", "The wrong day", "decision", meeting)).when()
                .post("/v1/disclosure-decisions/" + last + "/corrections");

        officer(police).when().get(REPORT).then().statusCode(200).header("Cache-Control", "no-store")
                .body("to", equalTo(Decided.TODAY.toString())).body("from", equalTo(Decided.TODAY.minusYears(1).toString()))
                .body("lines.trigger", contains("mappa-meeting", "registry-request"))
                .body("lines[1].disclosed", equalTo(1)).body("lines[1].disclosedInPart", equalTo(1))
                .body("lines[1].notNow", equalTo(1)).body("lines[1].not", equalTo(0))
                .body("lines[1].decisionMakers", equalTo(2)).body("lines[1].leastDisclosed", equalTo(0))
                .body("lines[1].mostDisclosed", equalTo(100)).body("lines[0].notNow", equalTo(1))
                .body("lines.grade", hasSize(2)).body(not(containsString("Invented"))).body(not(containsString("Ella")));
        officer("police-" + UUID.randomUUID()).when().get(REPORT).then().statusCode(200).body("lines", empty());
        officer(police).queryParam("to", "2020-01-01").when().get(REPORT).then().statusCode(200).body("lines", empty());
    }

    /** Under the disclosure scheme, whose officers alone know that there are applications. */
    @Test
    void decisions_on_applications_are_counted_for_the_forces_officers_of_the_scheme_and_corrections_are_not() {
        String force = SchemeWork.force();
        SchemeWork.Taken told = SchemeWork.at(force, "DECIDED");
        told.post("/decisions/" + told.read().getString("decision") + "/corrections",
                SchemeWork.correction(SchemeWork.disclose()));
        SchemeWork.at(force, "ASSESSED").post("/decisions", by("Ines Invented", SchemeWork.doNotDisclose()));

        SchemeWork.officer(force).when().get(OF_APPLICATIONS).then().statusCode(200).header("Cache-Control", "no-store")
                .body("lines", hasSize(1)).body("lines[0].trigger", equalTo("child-sex-offender-disclosure-scheme"))
                .body("lines[0].disclosed", equalTo(1)).body("lines[0].not", equalTo(1))
                .body("lines[0].decisionMakers", equalTo(2)).body("lines[0].leastDisclosed", equalTo(0))
                .body("lines[0].mostDisclosed", equalTo(100)).body(not(containsString("Invented")));
        SchemeWork.officer(SchemeWork.force()).when().get(OF_APPLICATIONS).then().statusCode(200).body("lines", empty());
        officer(force).when().get(REPORT).then().statusCode(200).body("lines", empty());
    }

    @Test
    void days_that_there_are_not_and_spans_that_end_first_are_refused() {
        officer("police-" + UUID.randomUUID()).queryParam("from", "2026-02-30").when().get(REPORT).then().statusCode(422)
                .body("errors.pointer", contains("/from"));
        officer("police-" + UUID.randomUUID()).queryParam("from", "2026-03-01").queryParam("to", "2026-02-01").when()
                .get(REPORT)
                .then().statusCode(422);
        officer("police-" + UUID.randomUUID()).queryParam("from", "yesterday").when().get(REPORT).then().statusCode(422);
    }

    private static Map<String, Object> by(String name, Map<String, Object> decision) {
        in(decision, "decisionMaker").put("name", name);
        return decision;
    }
}
