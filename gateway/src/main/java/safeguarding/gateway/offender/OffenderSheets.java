package safeguarding.gateway.offender;

import static safeguarding.gateway.form.Field.area;
import static safeguarding.gateway.form.Field.date;
import static safeguarding.gateway.form.Field.number;
import static safeguarding.gateway.form.Field.partialDate;
import static safeguarding.gateway.form.Field.radios;
import static safeguarding.gateway.form.Field.select;
import static safeguarding.gateway.form.Field.text;
import static safeguarding.gateway.form.Field.yesOrNo;

import java.util.List;

import safeguarding.gateway.form.Codes;
import safeguarding.gateway.form.Option;
import safeguarding.gateway.form.Part;
import safeguarding.gateway.form.Sheet;

/** The record of an offender and what is done with it, as forms and as records. */
final class OffenderSheets {

    private static final List<Option> RISKS = Option.of("LOW", "MEDIUM", "HIGH", "VERY_HIGH");
    private static final List<Option> ANSWERS = Option.of("YES", "NO", "NOT_KNOWN", "NOT_ASKED");
    private static final List<Option> NAME_USES = Option.of("CURRENT", "FORMER", "ALIAS", "NICKNAME");

    private static final Part NAMES = Part.list("/names", "Name", 3, text("/given", "First name"), text("/family", "Last name"),
            select("/use", "What sort of name?", NAME_USES));
    private static final Part MAPPA = Part.of("/mappa", "MAPPA", number("/mappa/category", "Category").hint("1 to 4"),
            date("/mappa/categorySince", "In this category since"), number("/mappa/level", "Level").hint("1 to 3"),
            date("/mappa/levelSince", "At this level since"));
    private static final Part MANAGER = Part
            .of("/manager", "Manager", text("/manager/name", "Name"), text("/manager/role", "Role"),
                    text("/manager/phone", "Telephone"), text("/manager/email", "E-mail"))
            .hint("Whom an agency rings that is told something.");
    private static final Part ASSESSMENT = Part.of("/assessment", "Risk of serious harm, in short",
            radios("/assessment/riskToChildren", "To children", RISKS),
            radios("/assessment/riskToPublic", "To the public", RISKS),
            radios("/assessment/riskToKnownAdult", "To a known adult", RISKS),
            radios("/assessment/riskToStaff", "To staff", RISKS),
            date("/assessment/assessedOn", "Assessed on"), text("/assessment/assessedWith", "With which tool"),
            area("/assessment/opinion", "Opinion"));
    private static final Part NOTIFICATION = Part.of("/notification", "Notification requirement",
            date("/notification/notifyFrom", "From"),
            date("/notification/notifyUntil", "Until").hint("Leave it empty where it has no end."));
    private static final Part IDENTIFIERS = Part.list("/identifiers", "Number", 2,
            text("/system", "Whose number").hint("For example, pnc-id, nhs-number"), text("/value", "Number"));

    static final Sheet NEW = Sheet.of(NAMES, Part.of("", "Who he is", partialDate("/born", "Date of birth"),
            text("/visorReference", "ViSOR reference").hint("It is never passed on.")), IDENTIFIERS, MAPPA, MANAGER, orders(2),
            NOTIFICATION, ASSESSMENT);
    static final Sheet AMEND = Sheet.of(MAPPA, MANAGER, NOTIFICATION, ASSESSMENT);
    static final Sheet CHILD = Sheet.of(Part.of("", "The child", text("/names/0/given", "First name"),
            text("/names/0/family", "Last name"), partialDate("/born", "Date of birth"),
            select("/relationship", "What he is to the child", Codes.of("relationships")),
            radios("/caring", "Does he look after the child?", ANSWERS),
            radios("/unsupervised", "Is he with the child while nobody else is there?", ANSWERS),
            text("/source", "Who said so"), date("/reportedOn", "When"), date("/contactFrom", "Contact since"),
            date("/contactTo", "Contact until").hint("Leave it empty while it goes on.")));
    static final Sheet RECORD = Sheet.of(
            Part.of("", "Who he is", text("/names", "Names"), partialDate("/born", "Date of birth"),
                    text("/visorReference", "ViSOR reference"), select("/ownerAgency", "Recorded by", List.of()),
                    select("/leadAgency", "Lead agency", List.of()), text("/area", "Area")),
            IDENTIFIERS, MAPPA, MANAGER, NOTIFICATION,
            Part.list("/orders", "Order", 1, select("/kind", "Kind", Codes.of("order-kinds")), date("/madeOn", "Made on"),
                    date("/endsOn", "Ends on"), text("/court", "Court"), text("/prohibitions", "What it prohibits")),
            Part.list("/children", "Child in contact", 1, text("/names", "Name"), partialDate("/born", "Date of birth"),
                    select("/relationship", "He is", Codes.of("relationships")),
                    select("/caring", "Looks after the child", ANSWERS),
                    select("/unsupervised", "Alone with the child", ANSWERS), text("/source", "Said by"),
                    date("/reportedOn", "Said on"), date("/contactFrom", "Since"), date("/contactTo", "Until")),
            ASSESSMENT);
    static final Sheet CONCERN = Sheet
            .of(Part.of("", "The concern", select("/kind", "What is it about?", Codes.of("concern-kinds")),
                    radios("/statement", "Is it a fact or an opinion?", Option.of("FACT", "OPINION")),
                    text("/grade", "Grade (3x5x2)")
                            .hint("The source 1 to 3, the information A to E, handling P or C. For example, 1AP"),
                    area("/narrative", "What happened, or what is feared").hint("What is seen and what is concluded, apart."),
                    date("/occurredOn", "When it happened")));
    static final Sheet ACCURACY = Sheet.of(Part.of("", "The check", date("/checkedOn", "When was it checked?"),
            text("/checkedBy", "Who checked it?"), area("/how", "How?")));
    static final Sheet RESTRICT = Sheet.of(
            Part.of("", "Why", radios("/why", "Why is the record kept from others?",
                    List.of(new Option("MEMBER_OF_STAFF", "He is a member of staff"),
                            new Option("PUBLIC_FIGURE", "He is a public figure"),
                            new Option("PROTECTED_PERSON", "He is a protected person")))),
            Part.list("/readers", "Reader", 4, text("/agency", "Agency, by its name in the exchange"),
                    text("/name", "Sign-in name")).hint("Name yourself too, or you cannot read it any more."));
    static final Sheet LIFT = Sheet.of(Part.of("", "Lift the restriction", area("/reason", "Why is it not needed any more?")));
    static final Sheet RETRACT = Sheet.of(Part.of("", "Withdraw it",
            area("/reason", "Why should this never have been said?")
                    .hint("For example, it is of another man. Whoever was told is told that too.")));

    private OffenderSheets() {
    }

    private static Part orders(int rows) {
        return Part.list("/orders", "Order", rows, select("/kind", "Kind", Codes.of("order-kinds")), date("/madeOn", "Made on"),
                date("/endsOn", "Ends on"), text("/court", "Court"), area("/prohibitions/0/text", "What he must not do"),
                yesOrNo("/prohibitions/0/aboutChildren", "Is that about children?"));
    }
}
