package safeguarding.gateway.disagreement;

import static safeguarding.gateway.form.Field.agency;
import static safeguarding.gateway.form.Field.area;
import static safeguarding.gateway.form.Field.checks;
import static safeguarding.gateway.form.Field.radios;
import static safeguarding.gateway.form.Field.select;
import static safeguarding.gateway.form.Field.text;

import java.util.List;

import safeguarding.gateway.form.Field;
import safeguarding.gateway.form.Option;
import safeguarding.gateway.form.Part;
import safeguarding.gateway.form.Sheet;

/** What is asked of whoever raises a disagreement, answers it, takes it further or settles it. */
final class DisagreementSheets {

    static final List<Option> ENDS = List.of(new Option("AGREED", "We agree now"),
            new Option("WITHDRAWN", "We do not say so any more"),
            new Option("DETERMINED", "The partnership has determined it"));

    private static final List<Option> VERDICTS = List.of(new Option("DECISION_STANDS", "The decision stands"),
            new Option("DECISION_CHANGES_IN_PART", "The decision changes in part"),
            new Option("DECISION_CHANGES", "The decision changes"));
    private static final String WITH = "Which agency made the decision";
    private static final String WHO = "Your name and role";

    static final Sheet ANSWER = Sheet.of(Part.of("", "What your agency makes of it",
            radios("/verdict", "What becomes of the decision?", VERDICTS),
            area("/reason", "Why").hint("Whoever does not agree reads this, and so does the next stage."),
            text("/from", WHO)));
    static final Sheet MOVE = Sheet.of(Part.of("", "Why it goes further",
            area("/reason", "Why it cannot be settled here")
                    .hint("Nobody has answered in time, or the answer leaves a child unsafe."),
            text("/from", WHO)));

    private DisagreementSheets() {
    }

    /** Any agency of the directory. */
    static Field with() {
        return agency("/with", WITH);
    }

    /** One of those who know each other already. */
    static Field with(List<Option> agencies) {
        return select("/with", WITH, agencies);
    }

    static Sheet raising(List<Option> children, Field with, List<Option> subjects) {
        return Sheet.of(
                Part.of("", "About what",
                        with.hint("An agency that has to do with these children. Your own you take it up with directly"),
                        checks("/children", "Which children is it about?", children),
                        radios("/about", "What do you not agree with?", subjects)),
                Part.of("", "What happened, and what you want",
                        area("/decision", "What was decided, or was not"),
                        area("/reason", "Why you do not agree"),
                        area("/wanted", "What is to be done instead"),
                        area("/safetyMeanwhile", "How the children are safe until this is settled")
                                .hint("If they are not safe now, act now. This waits for nothing.")),
                Part.of("", "Who says so", text("/from", WHO)));
    }

    /** Its partnership determines what nobody agrees about; whoever raised it says that it is over. */
    static Sheet settling(boolean asPartnership) {
        return Sheet.of(Part.of("", "How it ends",
                radios("/how", "How does it end?", asPartnership ? ENDS.subList(2, 3) : ENDS.subList(0, 2)),
                area("/reason", "What was agreed, or why").hint("Both agencies and the partnership read this.")));
    }
}
