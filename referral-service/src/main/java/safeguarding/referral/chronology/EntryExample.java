package safeguarding.referral.chronology;

/** An invented event, for the API description. */
final class EntryExample {

    static final String JSON = """
            {
              "people": ["01970000-0000-7000-8000-000000000003", "01970000-0000-7000-8000-000000000004"],
              "type": "new-partner",
              "happened": {"date": "2026-09-01", "accuracyIndicator": "UAA"},
              "statement": {"text": "Mother's new partner collects the child from school.", "nature": "FACT", "grade": "1AP",
                "source": "class teacher"},
              "impact": "Quieter than before; does not want to go home on Fridays.",
              "childsVoice": "He is always there now.",
              "response": {"done": "Mother asked who cares for the child.", "on": "2026-09-04", "outcome": "She gave his first name only."},
              "sharing": {"audience": "CIRCLE"}
            }""";

    private EntryExample() {
    }
}
