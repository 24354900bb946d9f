package safeguarding.referral.anonymous;

/** Forms about invented people, for the API description. */
final class AnonymousExample {

    static final String TELLING = """
            {
              "inWorkCapacity": "NO", "kind": "neglect", "firstHand": "YES", "immediateDanger": "NO",
              "account": "The children are alone in the flat at night, and the small one cries for hours.",
              "children": [{"ref": "child-1", "names": [{"given": "Mia", "family": "Invented"}]}],
              "adults": [{"ref": "adult-1", "identityStatus": "PARTIAL", "names": [{"given": "Dave", "use": "NICKNAME"}]}],
              "connections": [{"child": "child-1", "adult": "adult-1", "unsupervised": "YES"}]
            }""";

    static final String REFERRAL = "{\"solution\": \"eyJhbGdvcml0aG0iOiJTSEEtMjU2In0=\", \"referral\": " + TELLING + "}";

    static final String RETURN = """
            {"reference": "7K2M9-QX4TD", "code": "3FHN-8WJE-0R5V-YKA2", "solution": "eyJhbGdvcml0aG0iOiJTSEEtMjU2In0="}""";

    static final String ADDITION = """
            {"reference": "7K2M9-QX4TD", "code": "3FHN-8WJE-0R5V-YKA2", "solution": "eyJhbGdvcml0aG0iOiJTSEEtMjU2In0=",
              "text": "It was the same again last night."}""";

    private AnonymousExample() {
    }
}
