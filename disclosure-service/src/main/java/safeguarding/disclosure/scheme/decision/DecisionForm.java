package safeguarding.disclosure.scheme.decision;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.disclosure.deliberation.DecisionRules;
import safeguarding.disclosure.deliberation.NewDecision;
import safeguarding.disclosure.deliberation.Telling;
import safeguarding.kit.problem.Faults;

/** What a decision on an application needs beyond what any decision on a disclosure does. */
@ApplicationScoped
public class DecisionForm {

    private static final String TRIGGER = "child-sex-offender-disclosure-scheme";

    private final DecisionRules rules;

    DecisionForm(DecisionRules rules) {
        this.rules = rules;
    }

    /** Answers by which edition of the rules it stands. */
    public String check(NewDecision said, boolean isFirst, LocalDate today, String at, Faults faults) {
        String edition = rules.check(said, today, at, faults);
        boolean isReview = !isFirst && said.trigger().equals("review");
        if (!said.trigger().equals(TRIGGER) && !isReview) {
            faults.add(at + "/trigger",
                    "What is decided on an application was asked by it, or is the review of what was decided.");
        }
        Telling telling = said.telling();
        if (telling != null && said.manner() != null && said.manner() != Telling.Manner.IN_PERSON) {
            faults.add(at + "/telling/giving/manner", "Under the scheme it is said in person, and nothing is left in writing.");
        }
        if (telling != null && telling.recipient() != null && telling.recipient().address() == null) {
            // Section 327A has the recipient's name and address on the record.
            faults.add(at + "/telling/recipient/address", "Of a member of the public the record holds name and address.");
        }
        return edition;
    }
}
