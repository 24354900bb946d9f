package safeguarding.gateway.line;

import static safeguarding.gateway.form.Field.area;
import static safeguarding.gateway.form.Field.checks;
import static safeguarding.gateway.form.Field.partialDate;
import static safeguarding.gateway.form.Field.radios;
import static safeguarding.gateway.form.Field.select;
import static safeguarding.gateway.form.Field.text;

import java.util.ArrayList;
import java.util.List;

import safeguarding.gateway.form.Field;
import safeguarding.gateway.form.Option;
import safeguarding.gateway.form.Part;
import safeguarding.gateway.form.Sheet;

/** The forms of what professionals assess: signs and indicators, neglect, and how far a carer can protect. */
final class AssessmentSheets {

    private static final int ROWS = 3;
    private static final List<Option> PRESENCES = List.of(new Option("OBSERVED", "Seen"),
            new Option("REPORTED", "Told by somebody"),
            new Option("ABSENT", "Looked for, not there"), new Option("NOT_KNOWN", "Not known"));
    private static final List<Option> AREAS = Option.of("PHYSICAL_CARE", "SAFETY", "EMOTIONAL_CARE", "DEVELOPMENTAL_CARE");
    private static final List<Option> GRADES = List.of(new Option("1", "1, all needs are met"), new Option("2", "2"),
            new Option("3", "3"), new Option("4", "4"), new Option("5", "5"));

    private static final Part NEGLECT = Part.of("", "The record",
            partialDate("/graded", "The last day of the time that was graded"),
            area("/presentingProblem", "What brought the family to notice, if that was something else"));
    private static final Field[] GRADE = { select("/area", "Area of care", AREAS), select("/grade:number", "Grade", GRADES),
            text("/note", "Note") };
    private static final String EACH_ONCE = "Each area once. Leave those empty that were not graded.";

    private AssessmentSheets() {
    }

    /** @param sections how many of them the record has */
    static Sheet indicators(int sections, List<Option> codes, List<Option> adults) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of("", "The record", partialDate("/recorded", "The day to which it looks back"),
                checks("/adults", "Whose behaviour it may be about", adults)));
        for (int i = 0; i < Math.max(1, sections); i++) {
            String at = "/sections/" + i;
            parts.add(Part.of(at, "Section",
                    select(at + "/section", "Which section", codes).hint("For another section make another record."),
                    area(at + "/childsWords", "What the child said, word for word"),
                    area(at + "/context", "What else there is to know")));
            parts.add(Part.list(at + "/indications", "Sign or indicator", ROWS, text("/indicator", "Which sign or indicator"),
                    select("/presence", "How it stands", PRESENCES), area("/description", "What was seen or told"),
                    partialDate("/on", "When"), text("/observer", "Who saw it or was told, by role")));
            parts.add(SharingFields.part(at, "Who else may see this section"));
        }
        return new Sheet(List.copyOf(parts));
    }

    /** All of it is shared alike when it is recorded; a correction can share each grade and sign by itself. */
    static Sheet neglectAnew(List<Option> signs) {
        return Sheet.of(NEGLECT, Part.list("/grades", "Grade", AREAS.size(), GRADE).hint(EACH_ONCE),
                Part.list("/signs", "Sign", ROWS, sign(signs)), SharingFields.part("", "Who else may see it"));
    }

    static Sheet neglect(List<Option> signs) {
        return Sheet.of(NEGLECT,
                Part.list("/grades", "Grade", AREAS.size(), SharingFields.after(GRADE)).hint(EACH_ONCE),
                Part.list("/signs", "Sign", ROWS, SharingFields.after(sign(signs))));
    }

    private static Field[] sign(List<Option> signs) {
        return new Field[] { select("/sign", "Which sign", signs), partialDate("/on", "When it was seen"),
                area("/description", "What was seen") };
    }

    static Sheet capacity(List<Option> adults, List<Option> harms) {
        return Sheet.of(
                Part.of("", "The carer", radios("/carer", "Which carer?", adults),
                        partialDate("/assessed", "For which day it holds")),
                Part.list("/factors", "Harm", ROWS, select("/harm", "Harm from which to protect", harms),
                        radios("/able", "Is the carer able to protect from it?", LineSheets.ANSWERS),
                        radios("/willing", "Is the carer willing to?", LineSheets.ANSWERS),
                        area("/evidence", "What that rests on")),
                Part.of("", "What helps", area("/strengths", "What the carer does well"),
                        area("/support", "What would help the carer to protect")),
                SharingFields.part("", "Who else may see it"));
    }
}
