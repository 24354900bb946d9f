package safeguarding.local;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The bodies of the story's calls. In each narrative stands a word that stands nowhere else, by which it is found if it leaks.
 */
final class StoryForms {

    static final String UNCLE_DAVE = "Uncle Dave";

    private static final String RED_VAN = "Plantedvan";
    private static final String SECRET = "Plantedsecret";
    private static final String FEAR = "Plantedfear";
    private static final String ORDER = "Plantedorder";
    private static final String EVIDENCE = "Plantedevidence";
    private static final String MISTAKE = "Plantedmistake";
    private static final String LEAD = "Grace Leadinvented";
    private static final String LEADS_PHONE = "01632 960456";
    private static final String MANAGER = "Martin Managerinvented";
    private static final String MANAGERS_PHONE = "01632 960123";
    private static final String WHO_TAKES_IT_UP = "Amira Workerinvented";

    private final StoryPeople people;

    StoryForms(StoryPeople people) {
        this.people = people;
    }

    /** A man without a name, alone with the children after school. */
    ObjectNode jonesReferral(String receiver) {
        ObjectNode referral = referral(receiver,
                "Lily says that he brings them home and that it is a secret (" + SECRET + ").");
        referral.withArray("children").add(withRef(people.lily, "lily")).add(withRef(people.max, "max"));
        referral.withArray("adults").add(withRef(people.mother, "mother").put("identityStatus", "VERIFIED"))
                .addObject().put("ref", "dave").put("identityStatus", "UNIDENTIFIED").put("knownToChildrenAs", UNCLE_DAVE)
                .put("description", "A man with a red van (" + RED_VAN + ")");
        connect(referral, "lily", "mother", "mother", "NO");
        connect(referral, "max", "mother", "mother", "NO");
        connect(referral, "lily", "dave", "not-known", "YES");
        connect(referral, "max", "dave", "not-known", "YES");
        return referral;
    }

    ObjectNode taylorReferral(String receiver) {
        ObjectNode referral = referral(receiver, "Ella is afraid of being left with him (" + FEAR + ").");
        referral.withArray("children").add(withRef(people.ella, "ella")).add(withRef(people.noah, "noah"));
        referral.withArray("adults").add(withRef(people.davidMarsh, "david").put("identityStatus", "CLAIMED"));
        connect(referral, "ella", "david", "family-friend", "YES");
        connect(referral, "noah", "david", "family-friend", "YES");
        return referral;
    }

    ObjectNode offender() {
        ObjectNode offender = people.davidMarsh.identity();
        offender.putObject("mappa").put("category", 1).put("level", 1);
        ObjectNode order = offender.putArray("orders").addObject();
        order.put("kind", "SHPO").put("madeOn", "2024-05-14");
        order.putArray("prohibitions").addObject().put("text", "Not to be alone with a child under 16 (" + ORDER + ").")
                .put("aboutChildren", true);
        offender.putObject("manager").put("name", MANAGER).put("role", "Offender manager").put("phone", MANAGERS_PHONE);
        offender.putObject("assessment").put("riskToChildren", "HIGH");
        return offender;
    }

    static ObjectNode samePerson(String record, String other) {
        return JsonNodeFactory.instance.objectNode()
                .put("record", record)
                .put("other", other)
                .put("decision", "SAME_PERSON")
                .put("evidence", "Lily picked him out, and the van is his (" + EVIDENCE + ").")
                .put("grade", "1B");
    }

    static ObjectNode takenBack() {
        return JsonNodeFactory.instance.objectNode().put("reason", "The van belongs to somebody else (" + MISTAKE + ").");
    }

    static ObjectNode takenUp() {
        return JsonNodeFactory.instance.objectNode().put("name", WHO_TAKES_IT_UP).put("role", "Social worker");
    }

    /** What the forms hold beside the people: narrative, and the names and numbers of those who work with it. */
    static List<String> planted() {
        // Beside the words some beginnings, for a narrative that leaks cut short.
        return List.of(UNCLE_DAVE, RED_VAN, SECRET, FEAR, ORDER, EVIDENCE, MISTAKE, "man with a red van", "he brings them home",
                "Ella is afraid of", "Not to be alone with", "Lily picked him out", "The van belongs to", family(LEAD),
                LEADS_PHONE,
                family(MANAGER), MANAGERS_PHONE, family(WHO_TAKES_IT_UP));
    }

    private static String family(String name) {
        return name.substring(name.indexOf(' ') + 1);
    }

    static String adultCalled(String name, JsonNode referral) {
        for (JsonNode adult : referral.path("adults")) {
            if (adult.path("knownToChildrenAs").asText().equals(name)) {
                return adult.path("id").asText();
            }
        }
        throw new IllegalStateException("The referral has no adult whom the children call " + name + ".");
    }

    private static ObjectNode referral(String receiver, String worries) {
        ObjectNode referral = JsonNodeFactory.instance.objectNode().put("sentTo", receiver).put("source", "2A");
        referral.putObject("reason").put("worries", worries).put("parentsAware", "NOT_KNOWN").putArray("harmTypes")
                .add("not-known");
        referral.putObject("referrer").put("name", LEAD).put("role", "Designated safeguarding lead").put("phone",
                LEADS_PHONE);
        return referral;
    }

    private static ObjectNode withRef(StoryPeople.Person person, String ref) {
        return person.identity().put("ref", ref);
    }

    private static void connect(ObjectNode referral, String child, String adult, String relationship, String unsupervised) {
        referral.withArray("connections").addObject().put("child", child).put("adult", adult).put("relationship", relationship)
                .put("caring", "NOT_KNOWN").put("unsupervised", unsupervised).put("source", "the children");
    }
}
