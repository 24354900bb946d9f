package safeguarding.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The bodies of the story's calls. */
final class StoryForms {

    static final String UNCLE_DAVE = "Uncle Dave";

    private final StoryPeople people;

    StoryForms(StoryPeople people) {
        this.people = people;
    }

    /** A man without a name, alone with the children after school. */
    ObjectNode jonesReferral(String receiver) {
        ObjectNode referral = referral(receiver, "Lily says that he brings them home and that it is a secret (invented).");
        referral.withArray("children").add(withRef(people.lily, "lily")).add(withRef(people.max, "max"));
        referral.withArray("adults").add(withRef(people.mother, "mother").put("identityStatus", "VERIFIED"))
                .addObject().put("ref", "dave").put("identityStatus", "UNIDENTIFIED").put("knownToChildrenAs", UNCLE_DAVE)
                .put("description", "A man with a red van (invented)");
        connect(referral, "lily", "mother", "mother", "NO");
        connect(referral, "max", "mother", "mother", "NO");
        connect(referral, "lily", "dave", "not-known", "YES");
        connect(referral, "max", "dave", "not-known", "YES");
        return referral;
    }

    ObjectNode taylorReferral(String receiver) {
        ObjectNode referral = referral(receiver, "Ella is afraid of being left with him (invented).");
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
        order.putArray("prohibitions").addObject().put("text", "Not to be alone with a child under 16 (invented).")
                .put("aboutChildren", true);
        offender.putObject("manager").put("name", "Martin Example").put("role", "Offender manager").put("phone",
                "01632 960123");
        offender.putObject("assessment").put("riskToChildren", "HIGH");
        return offender;
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
        referral.putObject("referrer").put("name", "Grace Example").put("role", "Designated safeguarding lead").put("phone",
                "01632 960456");
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
