package safeguarding.referral.concern;

/** A form about an invented person, for the API description. */
final class ConcernExample {

    static final String JSON = """
            {
              "subject": "01970000-0000-7000-8000-000000000003",
              "kind": "harm-by-adult",
              "occurredOn": "2026-11-18",
              "statement": {"text": "He was seen to shake the child.", "nature": "FACT", "grade": "1AP", "source": "class teacher"},
              "contact": {"name": "Ines Invented", "role": "designated safeguarding lead", "phone": "01962 000000"}
            }""";

    private ConcernExample() {
    }
}
