package safeguarding.referral.intake;

/** A form of invented people, for the API description. */
final class ReferralExample {

    static final String JSON = """
            {
              "sentTo": "hampshire-childrens-services",
              "source": "2A",
              "referrer": {"name": "Ines Invented", "role": "designated safeguarding lead", "phone": "01962 000000"},
              "reason": {"worries": "Sleeps in class; says that a man stays over.", "harmTypes": ["neglect"], "parentsAware": "NO"},
              "children": [
                {"ref": "child-1", "names": [{"given": "Mia", "family": "Invented"}], "born": {"date": "2017-05-01", "accuracyIndicator": "UAA"},
                  "identifiers": [{"system": "nhs-number", "value": "9990000018"}]},
                {"ref": "child-2", "expectedOn": "2027-01-20"}
              ],
              "adults": [
                {"ref": "adult-1", "identityStatus": "UNIDENTIFIED", "knownToChildrenAs": "Uncle Dave",
                  "observations": [{"attribute": "vehicle", "value": "red van", "source": "class teacher", "grade": "2BP"}]}
              ],
              "connections": [
                {"child": "child-1", "adult": "adult-1", "relationship": "not-known", "caring": "NOT_KNOWN", "unsupervised": "YES",
                  "household": "NOT_ASKED", "source": "the child"}
              ]
            }""";

    private ReferralExample() {
    }
}
