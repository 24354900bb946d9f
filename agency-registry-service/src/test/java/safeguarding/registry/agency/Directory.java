package safeguarding.registry.agency;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/** The directory as its keeper calls it, with agencies that nobody will take for real ones. */
final class Directory {

    static final String PURPOSE = "directory-administration";
    static final String LEGAL_BASIS = "https://www.legislation.gov.uk/ukpga/2004/31/section/10";

    private Directory() {
    }

    static RequestSpecification keeper() {
        return Calls.as(Tokens.of("exchange-operator").roles("registry-admin"), PURPOSE, LEGAL_BASIS);
    }

    static String fresh(String what) {
        return "invented-" + what + "-" + UUID.randomUUID();
    }

    static Map<String, Object> school() {
        return agency("SCHOOL", "OPEN");
    }

    static Map<String, Object> agency(String type, String status, String... successors) {
        Map<String, Object> body = new TreeMap<>();
        body.put("type", type);
        body.put("names", List.of(Map.of("name", "Puddle Lane (invented)", "from", "2010-09-01")));
        body.put("codes", List.of());
        body.put("areas", List.of("E10000014"));
        body.put("status", status);
        body.put("successors", List.of(successors));
        body.put("source", "made up for a test");
        return body;
    }

    static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new TreeMap<>(body);
        changed.put(field, value);
        return changed;
    }

    static ValidatableResponse keep(String slug, Map<String, Object> body) {
        return keeper().body(body).when().put("/v1/agencies/" + slug).then();
    }
}
