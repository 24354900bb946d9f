package safeguarding.gateway.audit;

import static safeguarding.gateway.form.Field.select;
import static safeguarding.gateway.form.Field.text;
import static safeguarding.gateway.form.Field.time;

import java.util.List;

import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Option;
import safeguarding.gateway.form.Part;
import safeguarding.gateway.form.Refused;
import safeguarding.gateway.form.Sheet;

/** What the trail is searched by. */
final class FilterSheet {

    static final Sheet FILTERS = Sheet.of(Part.of("", "What you look for",
            time("/from", "Recorded at this time or later"), time("/to", "Recorded before this time"),
            text("/agency", "Agency that acted").hint("For example, larkfield-primary-invented"),
            text("/actor", "Person or system that acted").hint("The sign-in name"),
            text("/action", "What was done").hint("For example, concern.read"),
            text("/subject", "Record that was acted on").hint("Its reference"),
            text("/correlation", "Concern whose chain it belongs to").hint("Its reference"),
            select("/purpose", "Purpose",
                    Option.of("safeguarding-child", "child-protection-enquiry", "offender-management",
                            "directory-administration", "linkage", "rights-check", "audit")),
            select("/decision", "Decision", List.of(new Option("PERMIT", "Permitted"), new Option("DENY", "Refused"),
                    new Option("REVIEW", "For somebody to decide")))));

    private FilterSheet() {
    }

    static Form refused(Form form, Refused refused) {
        return refused.errors().isEmpty()
                ? form.wrong("",
                        "A service cannot look for this. References are 36 letters, digits and dashes; times are a day and a time.")
                : FILTERS.refused(form, refused);
    }
}
