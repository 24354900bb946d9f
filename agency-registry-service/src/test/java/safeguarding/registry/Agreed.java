package safeguarding.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import safeguarding.registry.model.NaiveLedger;
import safeguarding.registry.model.World;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/** The agreement that comes with the service, and versions that follow it. */
final class Agreed {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode document;

    private Agreed(ObjectNode document) {
        this.document = document;
    }

    static Agreed first() {
        try (InputStream file = Agreed.class.getResourceAsStream("/agreements/hips-sharing-agreement.v1.json")) {
            return new Agreed((ObjectNode) JSON.readTree(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Each version begins a day after the one before it, so that the last is in force today. */
    Agreed next() {
        ObjectNode next = document.deepCopy();
        next.put("version", document.get("version").asInt() + 1);
        next.put("from", LocalDate.parse(document.get("from").asText()).plusDays(1).toString());
        return new Agreed(next);
    }

    /** Other rules in every respect in which rules can be other: told less, told more, asked, withheld, not mentioned. */
    Agreed withOtherRules() {
        Agreed other = new Agreed(document.deepCopy());
        other.document.put("recentDays", 20);
        other.rule("SAFEGUARDING", "SCHOOL", "{\"verdict\":\"ASK\"}");
        other.rule("SAFEGUARDING", "HEALTH_TRUST", "{\"verdict\":\"TELL\",\"detail\":\"CONTACT_ONLY\"}");
        other.rule("SAFEGUARDING", "BAKERY", "{\"verdict\":\"ASK\"}");
        other.rule("SAFEGUARDING", "POLICE", "{}");
        other.rule("OFFENDER_MANAGEMENT", "IMMIGRATION", "{\"verdict\":\"TELL\",\"detail\":\"SUMMARY\"}");
        other.rule("OFFENDER_MANAGEMENT", "CHILDRENS_SERVICES",
                "{\"verdict\":\"WITHHOLD\",\"reason\":\"NEED_NOT_SHOWN\",\"reviewDays\":90}");
        return other;
    }

    private void rule(String concernClass, String agencyType, String said) {
        for (int i = document.get("rules").size() - 1; i >= 0; i--) {
            JsonNode rule = document.get("rules").get(i);
            if (rule.get("concernClass").asText().equals(concernClass) && rule.get("agencyType").asText().equals(agencyType)) {
                document.withArray("rules").remove(i);
            }
        }
        try {
            ObjectNode rule = (ObjectNode) JSON.readTree(said);
            if (!rule.isEmpty()) {
                document.withArray("rules").add(rule.put("concernClass", concernClass).put("agencyType", agencyType));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Once more changes nothing. */
    void publish() {
        int status = Calls
                .as(Tokens.of("exchange-operator").roles("registry-admin"), "directory-administration",
                        "https://www.legislation.gov.uk/ukpga/2004/31/section/10")
                .body(document.toString())
                .when().put("/v1/agreements/" + document.get("id").asText() + "/versions/" + document.get("version").asText())
                .statusCode();
        if (status != 200 && status != 201) {
            throw new AssertionError("the agreement was not published: " + status);
        }
    }

    /** What this agreement makes of a world. */
    Map<String, String> lines(World world) {
        Map<String, String> rules = new HashMap<>();
        for (JsonNode rule : document.get("rules")) {
            String verdict = rule.get("verdict").asText();
            String line = switch (verdict) {
                case "TELL" -> "TELL " + rule.get("detail").asText();
                case "WITHHOLD" -> "WITHHELD " + rule.get("reason").asText();
                default -> verdict;
            };
            rules.put(rule.get("concernClass").asText() + "/" + rule.get("agencyType").asText(), line);
        }
        return new NaiveLedger(world, rules, document.get("recentDays").asInt()).lines();
    }
}
