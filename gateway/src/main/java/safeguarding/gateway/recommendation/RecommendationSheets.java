package safeguarding.gateway.recommendation;

import static safeguarding.gateway.form.Field.agency;
import static safeguarding.gateway.form.Field.area;
import static safeguarding.gateway.form.Field.date;
import static safeguarding.gateway.form.Field.number;
import static safeguarding.gateway.form.Field.radios;
import static safeguarding.gateway.form.Field.select;
import static safeguarding.gateway.form.Field.text;
import static safeguarding.gateway.form.Field.yesOrNo;

import java.util.List;

import safeguarding.gateway.form.Option;
import safeguarding.gateway.form.Part;
import safeguarding.gateway.form.Sheet;

/** What is asked of whoever recommends something, puts its words right, answers it, or assures an answer. */
final class RecommendationSheets {

    private static final int ROWS = 2;
    private static final List<Option> PROGRESS = List.of(new Option("ACCEPTED", "We accept it, and have not done it yet"),
            new Option("DONE", "We have done it"), new Option("NOT_ACCEPTED", "We do not accept it, for the reason below"));

    static final Sheet ISSUING = Sheet.of(Part.of("", "The recommendation",
            text("/heading", "Heading").hint("Under which it stands in the review"),
            area("/text", "What is recommended"),
            agency("/agency", "Which agency is to do it"),
            date("/dueOn", "The last day on which it is done in time")));
    static final Sheet ASSURANCE = Sheet.of(Part.of("", "What you make of the answer",
            yesOrNo("/assured", "Is it enough?"),
            area("/reason", "Why")
                    .hint("If it is not enough, the agency reads here what is missing. It waits for them by the same day.")));
    static final Sheet WORDING = Sheet.of(Part.of("", "The right words",
            text("/heading", "Heading"), area("/text", "What is recommended"),
            area("/reason", "Why the words before were not right")));

    private RecommendationSheets() {
    }

    static Sheet answering(List<Option> kinds, List<Option> teachings) {
        return Sheet.of(
                Part.of("", "Your answer", radios("/progress", "How far are you with it?", PROGRESS),
                        area("/text", "What your agency has done, or why not")),
                Part.list("/evidence", "What shows it", ROWS, text("/title", "What it is"),
                        select("/kind", "Sort of paper", kinds), text("/heldBy", "Who holds it"),
                        text("/howToAsk", "How to ask for it"),
                        text("/mediaType", "Sort of file").hint("Such as application/pdf"),
                        number("/sizeBytes", "Size of the file in bytes"),
                        text("/sha256", "Its SHA-256 digest, so that all can tell that it is the one meant"))
                        .hint("Papers stay where they are. Say where that is."),
                Part.list("/taught", "Where it was taught", ROWS, select("/how", "How", teachings), date("/on", "When"),
                        text("/toWhom", "To whom"), text("/note", "Note")));
    }
}
