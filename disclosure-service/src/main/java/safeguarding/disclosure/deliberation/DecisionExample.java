package safeguarding.disclosure.deliberation;

/** A decision about an invented person, for the API description. */
final class DecisionExample {

    static final String JSON = """
            {
              "outcome": "DISCLOSE_IN_PART",
              "trigger": "registry-request",
              "toProtect": {"whom": "PARTICULAR_CHILDREN", "description": "A pupil of the school"},
              "weighing": {
                "reasons": "The school sees who collects her, and nobody else does.",
                "risk": "High, of harm to girls of her age.",
                "necessity": "Without it nobody at the school can act.",
                "proportionality": "The fewest words by which it can.",
                "lessIntrusive": [{"way": "That he tells the school himself", "whyNot": "He has refused to."}],
                "accuracy": {"checkedOn": "2026-11-20", "checkedBy": "Dana Invented", "result": "The order is in force."},
                "victims": "Nobody can be recognised by the words.",
                "vigilantism": "Low: the recipient is used to such information.",
                "keptBack": "His offences, which the school does not need to know."
              },
              "presumption": {
                "childSexOffender": "YES", "riskOfSeriousHarm": "YES", "necessaryToProtect": "YES",
                "because": "Contact with the pupil was reported by himself."
              },
              "representations": {"invited": false, "whyNot": "He would be likely to leave the area."},
              "telling": {
                "recipient": {
                  "name": "Ines Invented", "role": "Designated safeguarding lead", "whyBestPlaced": "Decides who may collect a pupil."
                },
                "wording": "He must not be alone with her. If he comes to fetch her, ring the duty officer.",
                "giving": {"by": ["Dana Invented, police", "Paul Invented, probation"], "where": "At the school", "manner": "AT_THE_OWNER"},
                "conditions": ["To be told to nobody but the head teacher."],
                "undertaking": {"answered": "SIGNED"}
              },
              "consulted": [{"agency": "Probation", "view": "Would rather wait.", "dissents": true}],
              "decisionMaker": {"name": "Dana Invented", "grade": "Detective Inspector"},
              "legalBases": ["https://www.legislation.gov.uk/ukpga/2003/44/section/327A"],
              "minutesReference": "MAPPA 2026/118",
              "reviewOn": "2027-02-18"
            }""";

    private DecisionExample() {
    }
}
