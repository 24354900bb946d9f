package safeguarding.gateway.disclosure;

import static safeguarding.gateway.form.Field.area;
import static safeguarding.gateway.form.Field.date;
import static safeguarding.gateway.form.Field.select;
import static safeguarding.gateway.form.Field.text;
import static safeguarding.gateway.form.Field.yesOrNo;

import java.util.List;

import safeguarding.gateway.form.Codes;
import safeguarding.gateway.form.Option;
import safeguarding.gateway.form.Part;
import safeguarding.gateway.form.Sheet;

/** What a request is about, and what an officer says who opens one. */
final class RequestSheets {

    static final Sheet NEW = Sheet.of(Part.of("", "What you ask",
            text("/concern", "Reference of the concern")
                    .hint("It is on the concern\u2019s page. Only your own agency\u2019s concerns."),
            select("/recipient", "Who would be told", Codes.of("disclosure-recipients")),
            text("/agency", "If it is an agency: its name in the exchange").hint("For example, quayside-academy-invented"),
            select("/trigger", "What made you ask", Codes.of("disclosure-triggers"))));

    static final Sheet CONCERN = Sheet.of(
            Part.of("", "The concern", area("/narrative", "What is said"),
                    select("/statement", "Fact or opinion",
                            List.of(new Option("FACT", "Fact"), new Option("OPINION", "Opinion"))),
                    text("/grade", "Grade (3x5x2)"), date("/occurredOn", "When"), text("/recordedBy", "Recorded by")),
            Part.of("", "The person whom it is about", text("/adult/name", "Name"), text("/adult/category", "MAPPA category"),
                    text("/adult/level", "MAPPA level"), text("/contact/manager/name", "Manager"),
                    text("/contact/manager/phone", "Manager\u2019s telephone")),
            Part.list("/adult/prohibitions", "Prohibition", 1, text("/text", "What it prohibits"),
                    yesOrNo("/aboutChildren", "About children"), date("/endsOn", "Ends on")));

    private RequestSheets() {
    }
}
