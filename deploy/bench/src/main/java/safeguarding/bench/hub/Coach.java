package safeguarding.bench.hub;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import safeguarding.bench.surroundings.Calls;
import safeguarding.bench.telling.Families;
import safeguarding.bench.telling.People;

/**
 * An adult whom as many referrals name as there are children around him, one child each; with every child the same agencies
 * work. That he is one man follows from his number alone.
 *
 * @param reporter who records the concerns about him, and is told of none
 * @param concern the body of one
 */
record Coach(int children, String reporter, String concern) {

    /** A school, the health visitors' integrated care board, two kinds of children's services' partners. */
    static final List<String> TOLD = List.of("larkfield-primary-invented", "hampshire-and-isle-of-wight-icb",
            "hampshire-childrens-services", "hampshire-and-isle-of-wight-police");

    // Several, so that none of them comes near the gateway's limit for one caller.
    private static final List<String> REPORTERS = List.of("quayside-academy-invented", "saltmarsh-infant-invented",
            "tern-way-drug-and-alcohol-invented", "bramble-surgery-invented");
    // Of up to 5,000 lines and 1 MiB.
    private static final int LINES_TOGETHER = 250;

    private static final String CHILD = """
            "names": [{"given": "Robin", "family": "%s", "use": "CURRENT"}],
            "born": {"date": "2015-05-06", "accuracyIndicator": "AAA"},
            "identifiers": [{"system": "nhs-number", "value": "%s"}]""";

    private static final String REFERRAL = """
            {"sentTo": "hampshire-childrens-services", "source": "2A",
             "reason": {"worries": "Afraid of being left with him (invented).", "harmTypes": ["not-known"]},
             "children": [{"ref": "child", %s}],
             "adults": [{"ref": "adult", "identityStatus": "CLAIMED",
               "names": [{"given": "Sam", "family": "%s", "use": "CURRENT"}],
               "born": {"date": "1985-02-03", "accuracyIndicator": "AAA"},
               "identifiers": [{"system": "nhs-number", "value": "%s"}]}],
             "connections": [{"child": "child", "adult": "adult", "relationship": "family-friend", "caring": "NO",
               "unsupervised": "YES", "source": "the child"}]}""";

    private static final String LINE = """
            {"key": "%s", "involvement": {"localReference": "%s", "kind": "CHILD", "openedOn": "2026-01-12", %s}}""";

    private static final String CONCERN = """
            {"subject": "%s", "kind": "harm-by-adult",
             "statement": {"text": "Seen to shout at and to push a child (invented).", "nature": "FACT", "grade": "1AP",
               "source": "a steward"},
             "occurredOn": "2026-11-02", "narrative": "Seen at the pitch by two parents (invented).",
             "contact": {"name": "Grace Example", "role": "Designated safeguarding lead", "phone": "01632 960456"}}""";

    /** Refers each child, and has each agency load its whole roll of them, over the API. */
    static Coach established(Calls gateway, People people, int children) throws InterruptedException {
        String family = people.familyName();
        String number = people.nhsNumber();
        List<String> identities = IntStream.range(0, children)
                .mapToObj(one -> String.format(Locale.ROOT, CHILD, people.familyName(), people.nhsNumber()).replace('\n', ' '))
                .toList();
        List<String> referrals = Families.each(children, one -> gateway.post(REPORTERS.get(one % REPORTERS.size()),
                "/referral/v1/referrals", String.format(Locale.ROOT, REFERRAL, identities.get(one), family, number))
                .path("id").asText());
        for (String agency : TOLD) {
            for (int from = 0; from < children; from += LINES_TOGETHER) {
                gateway.postLines(agency, "/registry/v1/involvement-loads",
                        IntStream.range(from, Math.min(children, from + LINES_TOGETHER))
                                .mapToObj(one -> String.format(Locale.ROOT, LINE, referrals.get(one), reference(family, one),
                                        identities.get(one)))
                                .collect(Collectors.joining("\n")));
            }
        }
        String adult = gateway.get(REPORTERS.get(0), "/referral/v1/referrals/" + referrals.get(0)).path("adults").path(0)
                .path("id").asText();
        return new Coach(children, REPORTERS.get(0), String.format(Locale.ROOT, CONCERN, adult));
    }

    private static String reference(String family, int child) {
        return family + "-" + child;
    }

    /** How many notices a concern about him makes. */
    int notices() {
        return children * TOLD.size();
    }
}
