package safeguarding.referral.content;

/** A form of invented people, for the API description. */
final class ReferralExample {

    static final String JSON = """
            {
              "sentTo": "hampshire-childrens-services",
              "source": "2A",
              "primaryNeed": "N1",
              "referrer": {"name": "Ines Invented", "role": "designated safeguarding lead", "phone": "01962 000000"},
              "reason": {"worries": "Sleeps in class; says that a man stays over.", "harmTypes": ["neglect"], "parentsAware": "NO",
                "whyNotAware": "The man may be there when they are told."},
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
              ],
              "previousInvolvement": [{"service": "family help", "known": "NOT_KNOWN"}],
              "professionals": [{"agency": "health visiting", "worksWith": "the mother, before birth", "toldOfReferral": "NO"}],
              "attachments": [
                {"title": "Body map of 19 November", "kind": "body-map", "mediaType": "application/pdf", "sizeBytes": 48213,
                  "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                  "heldBy": "larkfield-primary-invented, safeguarding file", "howToAsk": "Ring the safeguarding lead."}
              ]
            }""";

    private ReferralExample() {
    }
}
