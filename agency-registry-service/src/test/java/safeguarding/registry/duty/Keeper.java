package safeguarding.registry.duty;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/** Whoever keeps the services of the directory. */
public final class Keeper {

    static final String LEGAL_BASIS = "https://www.legislation.gov.uk/ukpga/2004/31/section/10";

    private Keeper() {
    }

    public static RequestSpecification calls() {
        return Calls.as(Tokens.of("exchange-operator").roles("registry-admin"), "directory-administration", LEGAL_BASIS);
    }

    /** A place that no other test knows. */
    static String place() {
        return "E" + (90_000_000 + ThreadLocalRandom.current().nextInt(9_999_999));
    }

    /** Around the clock, at this place. */
    public static Map<String, Object> always(String... areas) {
        Map<String, Object> said = new TreeMap<>();
        said.put("name", "Emergency duty team (invented)");
        said.put("areas", List.of(areas));
        said.put("aroundTheClock", true);
        said.put("hours", List.of());
        said.put("dutyRole", "Emergency duty social worker");
        said.put("contacts", List.of(Map.of("kind", "PHONE", "value", "01632 960001", "verification", "VERIFIED", "verifiedOn",
                "2026-10-02")));
        said.put("source", "invented");
        return said;
    }

    /** On weekdays from nine to five; at all other times somebody else. */
    public static Map<String, Object> weekdays(String area, String fallbackAgency, String fallbackService) {
        Map<String, Object> said = new TreeMap<>(always(area));
        said.put("name", "Front door (invented)");
        said.put("aroundTheClock", false);
        said.put("hours", List.of(Map.of("days", List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"), "opens",
                "09:00", "closes", "17:00")));
        said.put("dutyRole", "Duty social worker");
        said.put("contacts", List.of(
                Map.of("kind", "PHONE", "value", "01632 960002", "verification", "VERIFIED", "verifiedOn", "2026-11-02"),
                Map.of("kind", "EMAIL", "value", "front.door@example.org", "verification", "UNVERIFIED")));
        said.put("fallback", Map.of("agency", fallbackAgency, "service", fallbackService));
        return said;
    }

    static Map<String, Object> with(Map<String, Object> said, String member, Object value) {
        Map<String, Object> other = new TreeMap<>(said);
        other.put(member, value);
        return other;
    }

    static Map<String, Object> withHours(Map<String, Object> said, String opens, String closes) {
        List<Map<String, Object>> hours = new ArrayList<>();
        hours.add(Map.of("days", List.of("MONDAY"), "opens", opens, "closes", closes));
        return with(said, "hours", hours);
    }

    public static void keeps(String agency, String service, Map<String, Object> said) {
        String tag = calls().when().get("/v1/services/" + agency + "/" + service).header("ETag");
        says(agency, service, said, tag).then().statusCode(anyOf(is(200), is(201)));
    }

    static Response says(String agency, String service, Map<String, Object> said, String tag) {
        return (tag == null ? calls() : calls().header("If-Match", tag)).body(said).when()
                .put("/v1/services/" + agency + "/" + service);
    }
}
