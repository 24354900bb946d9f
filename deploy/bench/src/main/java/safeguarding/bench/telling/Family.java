package safeguarding.bench.telling;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;

import safeguarding.bench.surroundings.Calls;

/**
 * A child with whom eight agencies work, and the adult around it whom concerns are about. Those who report are none of the
 * eight.
 *
 * @param reporter the agency that refers and records the concerns
 * @param concern the body of a concern about the adult
 */
public record Family(String reporter, String concern) {

    /** Of types that the agreement tells of safeguarding concerns. */
    public static final List<String> TOLD = List.of("hampshire-childrens-services", "portsmouth-childrens-services",
            "hampshire-and-isle-of-wight-police", "hampshire-and-isle-of-wight-icb", "university-hospital-southampton",
            "south-central-ambulance", "probation-south-central", "larkfield-primary-invented");

    // Several, so that at 50 a second none of them comes near the gateway's limit for one caller.
    private static final List<String> REPORTERS = List.of("quayside-academy-invented", "saltmarsh-infant-invented",
            "tern-way-drug-and-alcohol-invented", "bramble-surgery-invented");

    private static final String CHILD = """
            "names": [{"given": "Robin", "family": "%s", "use": "CURRENT"}],
            "born": {"date": "2017-05-06", "accuracyIndicator": "AAA"},
            "identifiers": [{"system": "nhs-number", "value": "%s"}]""";

    private static final String REFERRAL = """
            {"sentTo": "hampshire-childrens-services", "source": "2A",
             "reason": {"worries": "Afraid of being left with him (invented).", "harmTypes": ["not-known"]},
             "children": [{"ref": "child", %s}],
             "adults": [{"ref": "adult", "identityStatus": "CLAIMED",
               "names": [{"given": "Sam", "family": "%s", "use": "CURRENT"}],
               "born": {"date": "1985-02-03", "accuracyIndicator": "AAA"}}],
             "connections": [{"child": "child", "adult": "adult", "relationship": "family-friend", "caring": "NO",
               "unsupervised": "YES", "source": "the child"}]}""";

    private static final String INVOLVEMENT = """
            {"localReference": "%s", "kind": "CHILD", "openedOn": "2026-01-12", %s}""";

    private static final String CONCERN = """
            {"subject": "%s", "kind": "harm-by-adult",
             "statement": {"text": "Seen to shout at and to push a child (invented).", "nature": "FACT", "grade": "1AP",
               "source": "a teacher"},
             "occurredOn": "2026-11-02", "narrative": "Seen at the gate by two members of staff (invented). %s",
             "contact": {"name": "Grace Example", "role": "Designated safeguarding lead", "phone": "01632 960456"}}""";

    /** Refers it, and opens the eight involvements, over the API. */
    public static Family established(Calls gateway, People people, int number) {
        String reporter = REPORTERS.get(number % REPORTERS.size());
        String child = String.format(Locale.ROOT, CHILD, people.familyName(), people.nhsNumber());
        String referral = String.format(Locale.ROOT, REFERRAL, child, people.familyName());
        String id = gateway.post(reporter, "/referral/v1/referrals", referral).path("id").asText();
        JsonNode adults = gateway.get(reporter, "/referral/v1/referrals/" + id).path("adults");
        for (String agency : TOLD) {
            gateway.post(agency, "/registry/v1/involvements", String.format(Locale.ROOT, INVOLVEMENT, "BENCH-" + id, child));
        }
        return new Family(reporter,
                String.format(Locale.ROOT, CONCERN, adults.path(0).path("id").asText(), "So it was told. ".repeat(40)));
    }
}
