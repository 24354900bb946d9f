package safeguarding.gateway.panel;

import static safeguarding.gateway.form.Field.agency;
import static safeguarding.gateway.form.Field.area;
import static safeguarding.gateway.form.Field.lines;
import static safeguarding.gateway.form.Field.radios;
import static safeguarding.gateway.form.Field.text;
import static safeguarding.gateway.form.Field.time;
import static safeguarding.gateway.form.Field.yesOrNo;

import java.util.List;

import safeguarding.gateway.form.Option;
import safeguarding.gateway.form.Part;
import safeguarding.gateway.form.Sheet;

/** What is asked of whoever convenes a review panel, finds something, concludes it or calls it off. */
final class PanelSheets {

    // The Hampshire partnership's example has three senior reviewers.
    private static final int REVIEWERS = 3;
    private static final List<Option> OVERS = List.of(
            new Option("GROUP", "The person and the children around: brothers and sisters, or all connected children"),
            new Option("PERSON", "This person alone"));

    static final Sheet FINDING = Sheet.of(Part.of("", "What you find",
            area("/found", "What it is"),
            lines("/lines", "The lines of the chronologies on which it rests")
                    .hint("In the chronology choose \u201cLink to this line\u201d and copy the address. Each on a line of its own."),
            area("/change", "What is to be done differently"),
            text("/from", "Your name and role")));
    static final Sheet CONCLUSION = Sheet.of(Part.of("", "What all of it comes to",
            area("/summary", "Conclusion"),
            yesOrNo("/riskAnswered",
                    "Has every critical event and risk that the chronologies show been analysed and responded to?")));
    static final Sheet CALLING_OFF = Sheet.of(Part.of("", "Why it is not to be", area("/reason", "Reason")));

    static final Sheet CONVENING = Sheet.of(
            Part.of("", "What it is for", area("/purpose", "Why, and what it is to find out"),
                    time("/knownAt", "As it was known at")
                            .hint("All reviewers read the chronologies as of this moment, so that they look at the same.")),
            Part.of("/chronologies", "Which chronologies it looks at",
                    radios("/chronologies/0/over", "The one from which you came: over whom?", OVERS),
                    text("/chronologies/1/person", "A second one: its address")
                            .hint("Open that chronology and copy its address."),
                    radios("/chronologies/1/over", "The second one: over whom?", OVERS),
                    text("/chronologies/2/person", "A third one: its address"),
                    radios("/chronologies/2/over", "The third one: over whom?", OVERS)),
            Part.list("/reviewers", "Reviewer", REVIEWERS, agency("/agency", "Agency"), text("/name", "Name"),
                    text("/role", "Role").hint("Such as head of safeguarding"))
                    .hint("Senior managers of several agencies. Each reads by the right of their own agency."));

    private PanelSheets() {
    }
}
