package safeguarding.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** People who do not exist, in the JSON of the API; every call gives a new tree that a test may change. */
public final class Invented {

    /** What must be found on no topic and in no answer to a stranger. */
    public static final List<String> PLANTED = List.of("Marshinvented", "1979-04-03", "123456/08T", "2015/0123456U",
            "VISOR-INVENTED-7",
            "Kimberinvented", "9990000018", "Planted narrative", "Olive Officer", "01962 000000");

    private Invented() {
    }

    public static Map<String, Object> offender() {
        Map<String, Object> offender = tree(
                "names", list(name("David", "Marshinvented", "CURRENT"), name("Dai", null, "NICKNAME"),
                        name("David", "Formerinvented", "FORMER")),
                "born", tree("date", "1979-04-03", "accuracyIndicator", "AAA"),
                "identifiers",
                list(tree("system", "pnc", "value", "2015/0123456U"), tree("system", "cro", "value", "123456/08T")));
        offender.put("visorReference", "VISOR-INVENTED-7");
        offender.put("mappa", tree("category", 1, "categorySince", "2019-02-01", "level", 2, "levelSince", "2024-05-01",
                "levelReviewOn", "2026-12-18"));
        offender.put("notification", tree("notifyFrom", "2019-02-01", "notifyUntil", "2029-02-01"));
        offender.put("area", "E23000030");
        offender.put("leadAgency", Officers.PROBATION);
        offender.put("manager", tree("name", "Olive Officer", "role", "Offender manager", "phone", "01962 000000",
                "email", "olive.officer@probation.invalid"));
        offender.put("orders", list(order()));
        offender.put("children", list(child("Ella", "Kimberinvented")));
        offender.put("assessment", tree("riskToChildren", "HIGH", "riskToPublic", "MEDIUM", "assessedOn", "2025-01-01",
                "assessedWith", "OASys", "opinion", "An invented opinion."));
        return offender;
    }

    public static Map<String, Object> order() {
        return tree("kind", "SHPO", "madeOn", "2019-02-01", "court", "Winchester Crown Court", "prohibitions", list(
                tree("text", "Not to be alone with a child.", "aboutChildren", true),
                tree("text", "Not to travel abroad.", "aboutChildren", false),
                tree("text", "Not to use a device without telling his manager.", "aboutChildren", true, "endsOn",
                        "2024-02-01")));
    }

    public static Map<String, Object> child(String given, String family) {
        return tree("names", list(name(given, family, "CURRENT")), "born",
                tree("date", "2016-06-01", "accuracyIndicator", "AUA"),
                "relationship", "parents-partner", "unsupervised", "YES", "source", "Said by himself on a home visit",
                "reportedOn", "2026-01-05");
    }

    public static Map<String, Object> concern(UUID offender) {
        return tree("offender", offender.toString(), "kind", "change-of-address", "statement", "FACT", "grade", "2BC",
                "narrative", "Planted narrative: he has moved.", "occurredOn", "2026-01-05");
    }

    public static Map<String, Object> name(String given, String family, String use) {
        return tree("given", given, "family", family, "use", use);
    }

    public static Map<String, Object> tree(Object... pairs) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            tree.put((String) pairs[i], pairs[i + 1]);
        }
        return tree;
    }

    public static List<Object> list(Object... items) {
        return new ArrayList<>(List.of(items));
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Object> in(Map<String, Object> tree, String member) {
        return (Map<String, Object>) tree.get(member);
    }

    @SuppressWarnings("unchecked")
    public static List<Object> listIn(Map<String, Object> tree, String member) {
        return (List<Object>) tree.get(member);
    }
}
