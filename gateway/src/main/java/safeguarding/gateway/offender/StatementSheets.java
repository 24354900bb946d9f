package safeguarding.gateway.offender;

import static safeguarding.gateway.form.Field.area;
import static safeguarding.gateway.form.Field.checks;
import static safeguarding.gateway.form.Field.date;
import static safeguarding.gateway.form.Field.lines;
import static safeguarding.gateway.form.Field.number;
import static safeguarding.gateway.form.Field.partialDate;
import static safeguarding.gateway.form.Field.radios;
import static safeguarding.gateway.form.Field.select;
import static safeguarding.gateway.form.Field.text;
import static safeguarding.gateway.form.Field.yesOrNo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import safeguarding.gateway.form.Codes;
import safeguarding.gateway.form.Field;
import safeguarding.gateway.form.Option;
import safeguarding.gateway.form.Part;
import safeguarding.gateway.form.Sheet;

/** What can be said of an offender, by what it is about. */
final class StatementSheets {

    static final Part HOW_IT_IS_KNOWN = Part.of("", "How it is known",
            radios("/nature", "Is it a fact or an assessment?", Option.of("FACT", "ASSESSMENT")),
            select("/about", "Whom is it about?",
                    List.of(new Option("CONVICTED", "Somebody convicted"), new Option("SUSPECT", "A suspect"),
                            new Option("VICTIM", "A victim"), new Option("WITNESS", "A witness"),
                            new Option("OTHER", "Somebody else")))
                    .hint("Which category of person the law asks you to tell apart (Data Protection Act 2018, section 38)."),
            text("/source", "Where it comes from").hint("For example, home visit, or the partner."),
            text("/grade", "Grade (3x5x2)")
                    .hint("The source 1 to 3, the information A to E, handling P or C. For example, 1AP"));
    static final Part ACCURACY = Part.of("/accuracy", "Accuracy check", date("/accuracy/checkedOn", "When was it checked?"),
            text("/accuracy/checkedBy", "Who checked it?"), area("/accuracy/how", "How?"))
            .hint("Leave it empty if nobody has checked it yet: people are recognised by it only after a check.");

    private static final List<Option> ANSWERS = Option.of("YES", "NO", "NOT_KNOWN", "NOT_ASKED");
    private static final List<Option> RISKS = Option.of("LOW", "MEDIUM", "HIGH", "VERY_HIGH");
    private static final List<Option> CHECKED = List.of(new Option("SOMETHING_KNOWN", "Something is known"),
            new Option("NOTHING_KNOWN", "Nothing is known"), new Option("NO_ANSWER_YET", "No answer yet"),
            new Option("NOT_ASKED", "Not asked"));

    private static final Map<String, Part> KINDS = kinds();

    private StatementSheets() {
    }

    /** A kind of statement, for choosing one: the address of its form, and what it is about. */
    static List<Option> choices() {
        return KINDS.entrySet().stream().map(kind -> new Option(kind.getKey(), kind.getValue().title())).toList();
    }

    static boolean has(String kind) {
        return KINDS.containsKey(kind);
    }

    /** The form of a statement of this kind. */
    static Sheet asked(String kind) {
        return Sheet.of(part(kind), HOW_IT_IS_KNOWN, ACCURACY);
    }

    /** Which kind it is. */
    static String kindOf(JsonNode content) {
        return KINDS.keySet().stream().filter(kind -> content.path("said").hasNonNull(kind)).findFirst().orElse("name");
    }

    static String title(String kind) {
        return part(kind).title();
    }

    /** What is said, without how it is known. */
    static List<Sheet.Fact> said(String kind, JsonNode content) {
        return Sheet.of(part(kind)).facts(content);
    }

    private static Part part(String kind) {
        return Objects.requireNonNull(KINDS.get(kind), kind);
    }

    private static Map<String, Part> kinds() {
        Map<String, Part> kinds = new LinkedHashMap<>();
        kinds.put("address", address());
        kinds.put("vehicle", vehicle());
        kinds.put("partner", partner());
        kinds.put("occupation", occupation());
        kinds.put("involvement", involvement());
        kinds.put("breach", breach());
        kinds.put("phone", phone());
        kinds.put("onlineIdentity", onlineIdentity());
        kinds.put("name", name());
        kinds.put("offence", offence());
        kinds.put("notification", notification());
        kinds.put("engagement", engagement());
        kinds.put("seriousHarm", seriousHarm());
        return kinds;
    }

    private static Part address() {
        return part("address", "Address or stay",
                select("/use", "What is it to him?",
                        List.of(new Option("HOME", "His home"), new Option("STAYS_AT", "A place where he stays"),
                                new Option("NO_FIXED_ABODE", "Where he can be found, without a fixed address"),
                                new Option("PROPOSED_ON_RELEASE", "Proposed for his release"))),
                lines("/lines", "Address"), text("/postcode", "Postcode"),
                radios("/childThere", "Is a child there?", ANSWERS)
                        .hint("What you do not know is \u201cnot known\u201d; not having asked is another answer."),
                number("/stay/hours", "If he stays there: how many hours"), date("/stay/on", "If he stays there: on which day"),
                from(), to());
    }

    private static Part vehicle() {
        return part("vehicle", "Vehicle",
                text("/registration", "Registration mark").hint("? and * may stand for what was not seen."),
                text("/make", "Make"),
                text("/colour", "Colour"), from(), to());
    }

    private static Part partner() {
        return part("partner", "Partner", text("/name/given", "First name"), text("/name/family", "Last name"),
                partialDate("/born", "Date of birth"),
                radios("/livesWithHim", "Do they live together?", ANSWERS),
                radios("/hasChildren", "Has the partner children?", ANSWERS),
                radios("/knows", "Has the partner been told of his past?", ANSWERS), from(), to());
    }

    private static Part occupation() {
        return part("occupation", "Work, paid or not",
                select("/work", "What sort of work?", Option.of("EMPLOYMENT", "VOLUNTEERING", "EDUCATION")),
                text("/organisation", "Where"), text("/role", "As what"),
                radios("/withChildren", "Does it bring him together with children?", ANSWERS), from(), to());
    }

    private static Part involvement() {
        return part("involvement", "Help that the family gets, as he says",
                text("/agency", "Agency, by its name in the exchange").hint("For example, havant-housing"),
                radios("/underDuty", "Is it under the duty to co-operate?", ANSWERS)
                        .hint("If not clearly yes, a disclosure officer decides before it is asked."),
                area("/service", "What sort of help"), date("/reportedOn", "When did he say so?"));
    }

    private static Part breach() {
        return part("breach", "Order broken", select("/kind", "Order", Codes.of("order-kinds")),
                area("/prohibition", "Which prohibition, in its words"), date("/on", "When"), area("/what", "What he did"),
                area("/outcome", "What came of it"));
    }

    private static Part phone() {
        return part("phone", "Telephone number", text("/number", "Number"), from(), to());
    }

    private static Part onlineIdentity() {
        return part("onlineIdentity", "Name online",
                text("/service", "Where, in lower case").hint("For example, snapchat"), text("/handle", "Name"), from(), to());
    }

    private static Part name() {
        return part("name", "Name or alias", text("/name/given", "First name"), text("/name/family", "Last name"),
                select("/name/use", "What sort of name?", Option.of("CURRENT", "FORMER", "ALIAS", "NICKNAME")), from(), to());
    }

    private static Part offence() {
        return part("offence", "Offence", select("/code", "Offence", Codes.of("offences")),
                yesOrNo("/index", "Is he managed because of it?"),
                select("/attempt", "If it was not completed", Option.of("ATTEMPTED", "CONSPIRED", "INCITED", "AIDED")),
                date("/committedOn", "When he did it"), date("/convictedOn", "When he was convicted"), text("/court", "Court"),
                text("/sentence", "Sentence"), text("/victimAge", "Age of the victim, as a band").hint("For example, 10-12"),
                yesOrNo("/online", "Was it online?"),
                select("/relationship", "What he was to the victim", Codes.of("relationships")));
    }

    private static Part notification() {
        return part("notification", "Requirement to notify the police",
                radios("/often", "How often?", Option.of("YEARLY", "WEEKLY")), from(), to(),
                date("/lastOn", "When he last came"));
    }

    private static Part engagement() {
        return part("engagement", "Work with the people around him",
                select("/with", "With whom", Option.of("PARTNER", "FAMILY", "OTHER")), date("/on", "When"),
                area("/what", "What was done"));
    }

    private static Part seriousHarm() {
        return part("seriousHarm", "Risk of serious harm", radios("/toChildren", "To children", RISKS),
                radios("/toPublic", "To the public", RISKS), radios("/toKnownAdult", "To a known adult", RISKS),
                radios("/toStaff", "To staff", RISKS), date("/assessedOn", "Assessed on"), text("/tool", "With which tool"),
                area("/because", "Why"), checks("/held", "What was there to judge from", Codes.of("risk-information")),
                radios("/childrensServices/result", "Children\u2019s services were asked: what came of it?", CHECKED),
                date("/childrensServices/askedOn", "Children\u2019s services: asked on"),
                date("/childrensServices/answeredOn", "Children\u2019s services: answered on"),
                area("/childrensServices/whyNot", "Children\u2019s services: why not asked"),
                radios("/domesticAbuse/result", "The police were asked about domestic abuse: what came of it?", CHECKED),
                date("/domesticAbuse/askedOn", "Domestic abuse: asked on"),
                date("/domesticAbuse/answeredOn", "Domestic abuse: answered on"),
                area("/domesticAbuse/whyNot", "Domestic abuse: why not asked"));
    }

    private static Field from() {
        return date("/from", "Since");
    }

    private static Field to() {
        return date("/to", "Until").hint("Leave it empty while it goes on.");
    }

    private static Part part(String kind, String title, Field... fields) {
        String pointer = "/said/" + kind;
        return Part.of(pointer, title, Stream.of(fields).map(field -> field.within(pointer)).toArray(Field[]::new));
    }
}
