package safeguarding.disclosure.saying;

/** A statement about an invented person, for the API description. */
final class StatementExample {

    static final String JSON = """
            {
              "nature": "FACT",
              "about": "CONVICTED",
              "source": "Seen on a home visit",
              "grade": "1AP",
              "said": {
                "address": {
                  "use": "STAYS_AT",
                  "lines": ["3 Invented Close"],
                  "postcode": "SO23 8UJ",
                  "childThere": "YES",
                  "stay": {"hours": 14, "on": "2026-11-20"}
                }
              },
              "accuracy": {"checkedOn": "2026-11-21", "checkedBy": "Olive Invented", "how": "The officer was there."}
            }""";

    private StatementExample() {
    }
}
