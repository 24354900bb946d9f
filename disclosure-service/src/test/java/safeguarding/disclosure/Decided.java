package safeguarding.disclosure;

import static safeguarding.disclosure.Invented.in;
import static safeguarding.disclosure.Invented.list;
import static safeguarding.disclosure.Invented.tree;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** Decisions about people who do not exist, in the JSON of the API. */
public final class Decided {

    public static final String WORDING = "Planted wording: he must not be alone with Ella. Ring 01962 000000.";
    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private Decided() {
    }

    public static Map<String, Object> inPart() {
        Map<String, Object> decision = disclosed();
        decision.put("outcome", "DISCLOSE_IN_PART");
        in(decision, "weighing").put("keptBack", "Planted narrative: his index offence.");
        return decision;
    }

    public static Map<String, Object> disclosed() {
        Map<String, Object> decision = common("DISCLOSE");
        Map<String, Object> weighing = in(decision, "weighing");
        weighing.put("lessIntrusive", list(tree("way", "That he tells the school himself", "whyNot", "He has refused to.")));
        weighing.put("victims", "Nobody who was harmed can be recognised by the words.");
        weighing.put("vigilantism", "Low: the recipient is used to such information.");
        decision.put("representations", tree("invited", true, "invitedOn", "2026-11-01", "receivedOn", "2026-11-05",
                "received", "Planted narrative: he objects.", "considered", "Weighed, and outweighed."));
        decision.put("telling", tree("recipient",
                tree("name", "Olive Officer", "role", "Designated safeguarding lead", "whyBestPlaced", "Sees Ella each day."),
                "wording", WORDING,
                "giving", tree("by", list("Dana Officer, police", "Paul Officer, probation"), "where", "At the school",
                        "manner", "AT_THE_OWNER"),
                "conditions", list("To be told to nobody else."),
                "undertaking", tree("answered", "SIGNED")));
        return decision;
    }

    public static Map<String, Object> notNow() {
        return common("NOT_NOW");
    }

    private static Map<String, Object> common(String outcome) {
        Map<String, Object> decision = tree("outcome", outcome, "trigger", "registry-request");
        decision.put("toProtect", tree("whom", "PARTICULAR_CHILDREN", "description", "Ella Kimberinvented, a pupil"));
        decision.put("weighing", tree("reasons", "Planted narrative: why.", "risk", "High, of contact offences.", "necessity",
                "The school sees who collects her.", "proportionality", "The fewest words that let it act.",
                "accuracy", tree("checkedOn", "2026-11-20", "checkedBy", "Dana Officer", "result", "Checked with PNC.")));
        decision.put("presumption", tree("childSexOffender", "YES", "riskOfSeriousHarm", "YES", "necessaryToProtect",
                "NOT_KNOWN", "because", "Contact with Ella is reported and not confirmed."));
        decision.put("consulted", list(tree("agency", "Probation", "view", "Would wait.", "dissents", true)));
        decision.put("decisionMaker", tree("name", "Dana Officer", "grade", "Detective Inspector"));
        decision.put("legalBases", list("https://www.legislation.gov.uk/ukpga/2003/44/section/327A"));
        decision.put("minutesReference", "MAPPA-INVENTED-3");
        decision.put("reviewOn", TODAY.plusDays(60).toString());
        return decision;
    }
}
