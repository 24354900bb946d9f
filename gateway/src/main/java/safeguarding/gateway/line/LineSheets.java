package safeguarding.gateway.line;

import static safeguarding.gateway.form.Field.area;
import static safeguarding.gateway.form.Field.partialDate;
import static safeguarding.gateway.form.Field.radios;
import static safeguarding.gateway.form.Field.text;

import java.util.List;

import safeguarding.gateway.form.Option;
import safeguarding.gateway.form.Part;
import safeguarding.gateway.form.Sheet;

/** The forms of the lines. */
final class LineSheets {

    static final List<Option> ANSWERS = List.of(new Option("YES", "Yes"), new Option("NO", "No"),
            new Option("NOT_KNOWN", "Not known"));
    static final Sheet WITHDRAWAL = Sheet.of(Part.of("", "Why it is taken back", area("/reason", "Reason")));

    private static final List<Option> MANNERS = List.of(new Option("SPOKE", "Spoke"), new Option("SIGNED", "Signed"),
            new Option("WROTE", "Wrote"), new Option("DREW", "Drew"), new Option("PLAYED", "Played"),
            new Option("SHOWED", "Showed, as a baby does too"));

    private LineSheets() {
    }

    static Sheet voice() {
        return Sheet.of(
                Part.of("", "What the child said or showed",
                        area("/words", "In the child\u2019s own words")
                                .hint("Exactly as the child said, signed or wrote them, in the child\u2019s own language."),
                        area("/showed", "What the child showed, if it was not in words"),
                        radios("/manner", "How did the child make itself heard?", MANNERS),
                        area("/wishes", "What the child wants"),
                        radios("/tellsOfHarm", "Does the child tell of harm to somebody?", ANSWERS)),
                Part.of("", "How it came to be said",
                        partialDate("/heard", "When the child was heard"),
                        text("/heardBy", "Who heard it, by role").hint("Such as class teacher"),
                        text("/setting", "Where, and what was going on"),
                        area("/questionsAsked", "The questions that came before it, as they were asked"),
                        radios("/seenAlone", "Was the child seen alone, without parents or carers?", ANSWERS),
                        area("/whyNotAlone", "If not, why not"),
                        radios("/interpreterUsed", "Was an interpreter there?", ANSWERS)),
                Part.of("", "What an adult makes of it",
                        area("/interpretation", "Interpretation").hint("Kept apart from what the child said.")),
                Part.of("/response", "What came of it", area("/response/done", "What was done"),
                        radios("/response/childTold", "Was the child told?", ANSWERS)),
                SharingFields.part("", "Who else may see it"));
    }
}
