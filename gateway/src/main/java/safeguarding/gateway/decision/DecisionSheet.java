package safeguarding.gateway.decision;

import static safeguarding.gateway.form.Field.area;
import static safeguarding.gateway.form.Field.checks;
import static safeguarding.gateway.form.Field.date;
import static safeguarding.gateway.form.Field.lines;
import static safeguarding.gateway.form.Field.radios;
import static safeguarding.gateway.form.Field.select;
import static safeguarding.gateway.form.Field.text;
import static safeguarding.gateway.form.Field.yesOrNo;

import java.util.List;

import safeguarding.gateway.form.Codes;
import safeguarding.gateway.form.Option;
import safeguarding.gateway.form.Part;
import safeguarding.gateway.form.Sheet;

/**
 * The checklist of a disclosure decision, in the order in which it is thought through. The policy that checks it is the
 * service's.
 */
public final class DecisionSheet {

    public static final List<Option> OUTCOMES = List.of(new Option("DISCLOSE", "Disclose"),
            new Option("DISCLOSE_IN_PART", "Disclose in part"), new Option("NOT_NOW", "Not now"), new Option("NOT", "Not"));

    private static final List<Option> FINDINGS = Option.of("YES", "NO", "NOT_KNOWN");
    private static final String ACTS = "https://www.legislation.gov.uk/ukpga/";
    private static final List<Option> BASES = List.of(
            new Option(ACTS + "2003/44/section/327A", "Criminal Justice Act 2003, section 327A: presumption to disclose"),
            new Option(ACTS + "2003/44/section/325", "Criminal Justice Act 2003, section 325: arrangements to manage risk"),
            new Option(ACTS + "1998/37/section/115", "Crime and Disorder Act 1998, section 115"),
            new Option(ACTS + "2004/31/section/10", "Children Act 2004, section 10: co-operation"),
            new Option(ACTS + "2004/31/section/11", "Children Act 2004, section 11: safeguarding duty"),
            new Option(ACTS + "1989/41/section/47", "Children Act 1989, section 47: enquiries"));
    private static final String IF_DISCLOSED = "Only where you disclose, all or in part. Leave it empty otherwise.";

    private DecisionSheet() {
    }

    /** What made somebody ask; each record of a decision has it. */
    public static Sheet sheet() {
        return SHEET;
    }

    private static final Sheet SHEET = Sheet.of(
            Part.of("", "What you decide",
                    radios("/outcome", "Decision", OUTCOMES)
                            .hint("All four are records of equal standing, with reasons and a day on which somebody looks again."),
                    select("/trigger", "What made somebody ask", Codes.of("disclosure-triggers"))),
            Part.of("/toProtect", "The child",
                    radios("/toProtect/whom", "Whom is this to protect?",
                            List.of(new Option("PARTICULAR_CHILDREN", "A particular child or particular children"),
                                    new Option("CHILDREN_OF_A_DESCRIPTION", "Children of a description"))),
                    area("/toProtect/description", "Which child or children")
                            .hint("As far as it is needed to understand the decision.")),
            Part.of("", "Risk", area("/weighing/risk", "What risk of serious harm is there?").hint("To whom, and by what.")),
            Part.of("", "Necessity",
                    area("/weighing/necessity", "Why is telling this recipient necessary to protect the child?")),
            Part.of("", "Proportionality",
                    area("/weighing/proportionality", "Why is it in proportion?")
                            .hint("What it does to the person whom it is about, against what it does for the child.")),
            Part.list("/weighing/lessIntrusive", "Less intrusive way", 2, text("/way", "Another way that you looked at"),
                    area("/whyNot", "Why it does not do"))
                    .hint("Such as that he tells it himself, a licence condition, or supervision by somebody else."),
            Part.of("/weighing/accuracy", "Accuracy check",
                    date("/weighing/accuracy/checkedOn", "When were the facts checked?"),
                    text("/weighing/accuracy/checkedBy", "Who checked them?"),
                    area("/weighing/accuracy/result", "What came of the check?"))
                    .hint("What is disclosed cannot be taken back."),
            Part.of("/representations", "What he says to it",
                    yesOrNo("/representations/invited", "Was the person whom it is about asked?")
                            .hint("He is asked, unless asking would raise the risk."),
                    date("/representations/invitedOn", "If he was asked: when?"),
                    date("/representations/receivedOn", "If he answered: when?"),
                    area("/representations/received", "If he answered: what did he say?"),
                    area("/representations/considered", "If he answered: what did you make of it?"),
                    area("/representations/whyNot", "If he was not asked: why not?")),
            Part.of("", "Victims and vigilantism",
                    area("/weighing/victims", "What does it mean for those who were harmed?"),
                    area("/weighing/vigilantism",
                            "Might people take the law into their own hands, and what is done about it?")),
            Part.of("/presumption", "The presumption test (Criminal Justice Act 2003, section 327A)",
                    radios("/presumption/childSexOffender", "Is he a child sex offender within the meaning of the section?",
                            FINDINGS),
                    radios("/presumption/riskOfSeriousHarm",
                            "Is there reasonable cause to believe that he poses a risk of serious harm to the child or children?",
                            FINDINGS),
                    radios("/presumption/necessaryToProtect",
                            "Is there reasonable cause to believe that telling this recipient is necessary to protect them?",
                            FINDINGS),
                    area("/presumption/because", "Why these are your findings"),
                    area("/presumption/rebuttal",
                            "If all three are yes and you do not disclose: why the presumption is not followed"))
                    .hint("Where all three are yes, the law presumes that you disclose, whether or not anybody has asked."),
            Part.of("", "Reasons", area("/weighing/reasons", "Your reasons for the decision"),
                    area("/weighing/keptBack", "If you disclose in part: what is kept back, and why")),
            Part.of("/telling/recipient", "Who is told", text("/telling/recipient/name", "Name"),
                    text("/telling/recipient/role", "Role").hint("For example, designated safeguarding lead, or mother."),
                    text("/telling/recipient/address", "Address, where it is needed to reach them"),
                    area("/telling/recipient/whyBestPlaced", "Why they are best placed to protect the child"),
                    area("/telling/recipient/support", "What support they get")).hint(IF_DISCLOSED),
            Part.of("", "The exact words",
                    area("/telling/wording", "The words")
                            .hint("They are shown or told these words and nothing else. " + IF_DISCLOSED),
                    lines("/telling/conditions", "Conditions on passing it on")),
            Part.of("/telling/giving", "Who gives it, and how",
                    lines("/telling/giving/by", "Who gives it"), text("/telling/giving/where", "Where"),
                    date("/telling/giving/on", "On which day"),
                    radios("/telling/giving/manner", "How does it reach them?",
                            List.of(new Option("AT_THE_OWNER", "Their agency reads the words here, each time on the trail"),
                                    new Option("IN_PERSON", "Face to face, with nothing in writing"))))
                    .hint(IF_DISCLOSED + " Somebody who is no agency is told face to face."),
            Part.of("/telling/undertaking", "The undertaking to keep it",
                    radios("/telling/undertaking/answered", "What became of it?",
                            List.of(new Option("SIGNED", "Signed"), new Option("REFUSED", "Refused"),
                                    new Option("NOT_ASKED", "Not asked for"))),
                    area("/telling/undertaking/whatFollowed", "If it was not signed: what followed, or why none was asked for"),
                    date("/telling/endsOn", "The last day on which the words can be read")
                            .hint("Leave it empty where they stand until it is decided otherwise."))
                    .hint(IF_DISCLOSED),
            Part.list("/consulted", "Agency consulted", 3, text("/agency", "Agency"), area("/view", "What it thinks"),
                    yesOrNo("/dissents", "Does it disagree?")).hint("Dissent is kept with the decision."),
            Part.of("/decisionMaker", "Who decides", text("/decisionMaker/name", "Name"),
                    text("/decisionMaker/grade", "Rank or grade"),
                    text("/minutesReference", "Reference of the minutes, if there was a meeting")),
            Part.of("", "Legal bases and review",
                    checks("/legalBases", "On which powers do you rely?", BASES),
                    date("/reviewOn", "When is this looked at again?")
                            .hint("Within 90 days after \u201cnot now\u201d, within a year after the others.")));
}
