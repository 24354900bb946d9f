package safeguarding.systemtest;

import java.time.LocalDate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Decisions on a disclosure, as an officer words them. */
final class WordsOfDecisions {

    static final String WORDING = "He must not be alone with Ella. If he comes to fetch her, ring the police's duty officer.";

    private WordsOfDecisions() {
    }

    static JsonNode notNow(LocalDate reviewOn) {
        return common("NOT_NOW", reviewOn);
    }

    static JsonNode inPart(LocalDate reviewOn) {
        ObjectNode decision = common("DISCLOSE_IN_PART", reviewOn);
        ObjectNode weighing = (ObjectNode) decision.path("weighing");
        weighing.putArray("lessIntrusive").addObject().put("way", "That he tells the school himself").put("whyNot",
                "He refused to.");
        weighing.put("victims", "Nobody can be recognised.").put("vigilantism", "Low.").put("keptBack", "His offences.");
        decision.putObject("representations").put("invited", false).put("whyNot", "He would have left the area.");
        ObjectNode telling = decision.putObject("telling").put("wording", WORDING);
        telling.putObject("recipient").put("name", "Tomasz Example").put("role", "Designated safeguarding lead")
                .put("whyBestPlaced", "Sees who collects her.");
        telling.putObject("giving").put("where", "At the school").put("manner", "AT_THE_OWNER").putArray("by")
                .add("Dilys Example, police").add("A probation officer");
        telling.putObject("undertaking").put("answered", "SIGNED");
        telling.putArray("conditions").add("To be told to nobody else.");
        return decision;
    }

    private static ObjectNode common(String outcome, LocalDate reviewOn) {
        ObjectNode decision = JsonNodeFactory.instance.objectNode().put("outcome", outcome).put("trigger", "registry-request")
                .put("reviewOn", reviewOn.toString());
        decision.putObject("toProtect").put("whom", "PARTICULAR_CHILDREN").put("description", "A pupil");
        ObjectNode weighing = decision.putObject("weighing").put("reasons", "Why.").put("risk", "High.")
                .put("necessity", "The school sees who collects her.").put("proportionality", "As few words as do.");
        weighing.putObject("accuracy").put("checkedOn", "2026-11-20").put("checkedBy", "Dilys Example").put("result", "Right.");
        decision.putObject("presumption").put("childSexOffender", "YES").put("riskOfSeriousHarm", "YES")
                .put("necessaryToProtect", "NOT_KNOWN").put("because", "It is not known yet how often he collects her.");
        decision.putObject("decisionMaker").put("name", "Dilys Example").put("grade", "Detective Inspector");
        decision.putArray("legalBases").add("https://www.legislation.gov.uk/ukpga/2003/44/section/327A");
        return decision;
    }
}
