package safeguarding.disclosure;

import static safeguarding.disclosure.Invented.list;
import static safeguarding.disclosure.Invented.tree;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

/** Statements about people who do not exist, in the JSON of the API. */
public final class Stated {

    private Stated() {
    }

    public static Map<String, Object> of(String matter, Map<String, Object> said) {
        return tree("nature", matter.equals("seriousHarm") ? "ASSESSMENT" : "FACT", "about", "CONVICTED", "source",
                "Seen on a home visit", "grade", "2BP", "said", tree(matter, said));
    }

    /** The same, and somebody has looked whether it is right. */
    public static Map<String, Object> checked(Map<String, Object> statement) {
        statement.put("accuracy", check());
        return statement;
    }

    public static Map<String, Object> check() {
        return tree("checkedOn", "2026-01-06", "checkedBy", "Olive Officer", "how", "Seen by the officer.");
    }

    public static Map<String, Object> address() {
        return of("address", tree("use", "HOME", "lines", list("3 Marshinvented Close"), "postcode", "so238uj", "uprn",
                "100062000001", "childThere", "NOT_KNOWN", "from", "2026-01-02"));
    }

    public static Map<String, Object> stay(int hours) {
        return of("address", tree("use", "STAYS_AT", "lines", list("4 Kimberinvented Road"), "childThere", "YES", "stay",
                tree("hours", hours, "on", "2026-01-03")));
    }

    public static Map<String, Object> vehicle() {
        return of("vehicle", tree("registration", "ab12 cde", "make", "Invented", "from", "2026-01-02"));
    }

    public static Map<String, Object> phone() {
        return of("phone", tree("number", "07700 900123"));
    }

    public static Map<String, Object> handle() {
        return of("onlineIdentity", tree("service", "invented-chat", "handle", "MarshInvented79"));
    }

    public static Map<String, Object> formerName() {
        return of("name", tree("name", Invented.name("Daniel", "Oldmarshinvented", "FORMER"), "from", "1979-04-03", "to",
                "2001-01-01"));
    }

    public static Map<String, Object> partner() {
        return of("partner", tree("livesWithHim", "NOT_KNOWN", "hasChildren", "NOT_ASKED", "knows", "NO"));
    }

    public static Map<String, Object> occupation(String withChildren) {
        return of("occupation", tree("work", "VOLUNTEERING", "organisation", "Kimberinvented Rovers", "withChildren",
                withChildren));
    }

    public static Map<String, Object> breach() {
        return of("breach", tree("kind", "SHPO", "prohibition", "Not to be alone with a child.", "on", "2026-01-04", "what",
                "Planted narrative: he was."));
    }

    public static Map<String, Object> offence() {
        return of("offence", tree("code", "SOA2003-9", "index", true, "committedOn", "2015-06-01", "convictedOn", "2016-02-01",
                "victimAge", "13-15", "online", false, "relationship", "family-friend"));
    }

    public static Map<String, Object> involvement(String agency, String underDuty) {
        return of("involvement", tree("agency", agency, "underDuty", underDuty, "service",
                "Planted narrative: a health visitor comes to them.", "reportedOn", "2026-01-05"));
    }

    public static Map<String, Object> notification(String often, String lastOn) {
        return of("notification", tree("often", often, "from", "2019-02-01", "lastOn", lastOn));
    }

    /** A change that he has told the police of on that day; of none without one. */
    public static Map<String, Object> change(String changedOn, String notifiedOn) {
        Map<String, Object> change = tree("detail", "home-address", "changedOn", changedOn);
        if (notifiedOn != null) {
            change.put("notifiedOn", notifiedOn);
        }
        return of("notifiableChange", change);
    }

    public static Map<String, Object> seriousHarm() {
        return of("seriousHarm", tree("toChildren", "VERY_HIGH", "toPublic", "LOW", "assessedOn", "2026-01-05", "tool", "OASys",
                "because", "Planted narrative: why.", "held", list("index-offence", "children-in-contact"), "childrensServices",
                tree("result", "NOTHING_KNOWN", "askedOn", "2026-01-02", "answeredOn", "2026-01-03"), "domesticAbuse",
                tree("result", "NOT_ASKED", "whyNot", "The system was away.")));
    }

    public static UUID recorded(String agency, UUID offender, Map<String, Object> statement) {
        return Answers.made(Officers.of(agency).body(statement).when().post("/v1/offenders/" + offender + "/statements"));
    }

    public static List<UUID> enquiries(UUID offender) {
        JsonNode asked = Answers.of(
                Officers.of(Officers.POLICE).when().get("/v1/offenders/" + offender + "/involvement-enquiries"), 200);
        return asked.path("enquiries").findValuesAsText("id").stream().map(UUID::fromString).toList();
    }
}
