package safeguarding.gateway.scheme;

import static safeguarding.gateway.form.Field.area;
import static safeguarding.gateway.form.Field.checks;
import static safeguarding.gateway.form.Field.date;
import static safeguarding.gateway.form.Field.lines;
import static safeguarding.gateway.form.Field.partialDate;
import static safeguarding.gateway.form.Field.radios;
import static safeguarding.gateway.form.Field.select;
import static safeguarding.gateway.form.Field.text;
import static safeguarding.gateway.form.Field.time;
import static safeguarding.gateway.form.Field.yesOrNo;

import java.util.List;

import safeguarding.gateway.form.Codes;
import safeguarding.gateway.form.Option;
import safeguarding.gateway.form.Part;
import safeguarding.gateway.form.Sheet;

/** The steps of an application, as forms and as records. */
final class SchemeSheets {

    static final List<Option> OUTCOMES = List.of(new Option("NOT_IN_SCOPE", "Not in scope"),
            new Option("WITHDRAWN", "Withdrawn by the applicant"),
            new Option("IDENTITY_NOT_VERIFIED", "The applicant\u2019s identity was not verified"),
            new Option("IMMEDIATE_SAFEGUARDING", "Left the scheme for immediate safeguarding"),
            new Option("NO_CONCERN_NON_DISCLOSURE", "No concern, nothing disclosed"),
            new Option("DISCLOSURE_UNDER_SCHEME", "Disclosed under the scheme"),
            new Option("DISCLOSURE_OTHER_ROUTE", "Disclosed by another route"),
            new Option("CONCERN_NO_DISCLOSURE_OTHER_ACTION", "A concern, not disclosed, other action taken"),
            new Option("MALICIOUS_OR_FALSE", "Malicious or false"));
    static final List<Option> REPLIES = List.of(new Option("INFORMATION", "Gave information"),
            new Option("NO_RECORD", "Searched, and has no record"), new Option("NOT_SEARCHED", "Did not search"),
            new Option("DECLINED", "Declined to answer"));

    private static final List<Option> CHANNELS = Option.of("IN_PERSON", "TELEPHONE", "ONLINE", "OTHER");
    private static final List<Option> VERIFIED = Option.of("VERIFIED", "NOT_VERIFIED", "NOT_CHECKED");
    private static final List<Option> SEARCHES = List.of(new Option("RECORD_FOUND", "Searched, record found"),
            new Option("NO_RECORD", "Searched, no record"), new Option("NOT_SEARCHED", "Not searched"));

    private static final Part RECEIVED = Part.of("", "How it came", time("/receivedAt", "When it was received")
            .hint("The clocks count from here."), radios("/channel", "By which way", CHANNELS));
    private static final Part CLAIMED = Part.of("/contact", "The contact with the child",
            checks("/contact/kinds", "What contact is there said to be?", Codes.of("scheme-contacts")),
            area("/contact/nature", "In the applicant\u2019s words"), text("/contact/frequency", "How often"),
            area("/concern", "What the applicant is worried about"));

    static final Sheet APPLICATION = Sheet.of(RECEIVED,
            Part.of("/applicant", "The applicant", text("/applicant/names/0/given", "Applicant\u2019s first name"),
                    text("/applicant/names/0/family", "Applicant\u2019s last name"),
                    partialDate("/applicant/born", "Applicant\u2019s date of birth"),
                    text("/applicant/address", "Applicant\u2019s address"),
                    text("/applicant/relation", "What the applicant is to the child"),
                    text("/applicant/safeContact/how", "How it is safe to reach the applicant"),
                    text("/applicant/safeContact/when", "When"),
                    yesOrNo("/applicant/safeContact/mayLeaveMessage", "May a message be left?")),
            Part.list("/children", "Child", 3, text("/names/0/given", "First name"), text("/names/0/family", "Last name"),
                    partialDate("/born", "Date of birth"), text("/address", "Address"),
                    text("/inTheCareOf", "In whose care")),
            Part.of("/subject", "The person asked about", text("/subject/names/0/given", "First name"),
                    text("/subject/names/0/family", "Last name"), partialDate("/subject/born", "Date of birth"),
                    text("/subject/address", "Address"), area("/subject/description", "Description, if the name is not known")),
            CLAIMED);
    static final Sheet RECORD = Sheet.of(RECEIVED,
            Part.of("", "The applicant", text("/applicant/names", "Name"), partialDate("/applicant/born", "Date of birth"),
                    text("/applicant/address", "Address"), text("/applicant/relation", "To the child"),
                    text("/applicant/safeContact/how", "Safe contact"), text("/applicant/safeContact/when", "When"),
                    yesOrNo("/applicant/safeContact/mayLeaveMessage", "A message may be left")),
            Part.list("/children", "Child", 1, text("/names", "Name"), partialDate("/born", "Date of birth"),
                    text("/address", "Address"),
                    text("/inTheCareOf", "In the care of")),
            Part.of("", "The person asked about", text("/subject/names", "Name"), partialDate("/subject/born", "Date of birth"),
                    text("/subject/address", "Address"), area("/subject/description", "Description")),
            CLAIMED);
    static final Sheet CHECKS = Sheet.of(
            Part.list("/checks", "Search", 5, select("/system", "Where", Codes.of("scheme-systems")), text("/by", "By whom"),
                    time("/at", "When"), radios("/result", "Result", SEARCHES), text("/note", "Note"))
                    .hint("No record is not the same as not searched: say which."),
            Part.of("", "Is a child in danger now?",
                    yesOrNo("/immediateRisk", "Is there an immediate risk to a child?")
                            .hint("If yes, refer to children\u2019s services first: use \u201cRefer at once\u201d."),
                    area("/because", "Why you think so")));
    static final Sheet ADMISSION = Sheet.of(Part.of("", "Admission", area("/because", "Why it is in the scheme")));
    static final Sheet INTERVIEW = Sheet.of(
            Part.of("", "The interview", time("/heldAt", "When"),
                    radios("/manner", "How", Option.of("IN_PERSON", "TELEPHONE", "VIDEO")),
                    text("/by", "By whom"), checks("/warnings", "The applicant was warned", Codes.of("scheme-warnings"))),
            Part.of("", "What was verified", radios("/identity/result", "The applicant\u2019s identity", VERIFIED),
                    text("/identity/documents", "Identity: documents seen"), radios("/address/result", "The address", VERIFIED),
                    text("/address/documents", "Address: documents seen"),
                    radios("/relation/result", "What the applicant is to the child", VERIFIED),
                    text("/relation/documents", "Relation: documents seen")),
            Part.of("", "What was said", area("/account", "The applicant\u2019s account")));
    static final Sheet ASK = Sheet.of(Part.of("", "Whom you ask", text("/agency", "Agency"), area("/what", "What you ask"),
            time("/askedAt", "When it was asked"), time("/replyBy", "By when it should answer")));
    static final Sheet REPLY = Sheet.of(Part.of("", "What it answers",
            radios("/result", "Result", REPLIES).hint("No record is not the same as not searched."),
            text("/by", "Who answered"),
            time("/repliedAt", "When"), area("/said", "What was said")));
    static final Sheet ASSESSMENT = Sheet.of(Part.of("", "What it amounts to",
            radios("/causeForConcern", "Is there cause for concern?", Option.of("YES", "NO", "NOT_KNOWN")),
            area("/facts", "Facts"), area("/opinion", "Opinion").hint("What you conclude from the facts, apart from them."),
            text("/by", "Assessed by"),
            area("/withoutReplies", "If some agency has not answered: why it is assessed without the answer")));
    static final Sheet DISCLOSURE = Sheet.of(
            Part.of("", "The meeting", date("/on", "On which day"), text("/where", "Where"),
                    lines("/by", "Who was there for us"),
                    yesOrNo("/recipientIsApplicant", "Was it the applicant who was told?")
                            .hint("Whoever is best placed to protect the child is told, who may be somebody else."),
                    yesOrNo("/warned", "Was the recipient warned that the words are confidential?")),
            Part.of("/undertaking", "The undertaking", radios("/undertaking/answered", "What became of it?",
                    Option.of("SIGNED", "REFUSED", "NOT_ASKED")),
                    area("/undertaking/whatFollowed", "If not signed: what followed"),
                    yesOrNo("/given", "Were the words given?")));
    static final Sheet PLAN = Sheet.of(Part.of("", "What keeps the child safe from now on", lines("/measures", "Measures"),
            lines("/agreedWith", "Agreed with"), yesOrNo("/educationPack", "Was the information pack given?"),
            date("/reviewOn", "Looked at again on")));
    static final Sheet CONCLUSION = Sheet.of(Part.of("", "How it ends", radios("/outcome", "Outcome", OUTCOMES),
            area("/reasons", "Reasons"), area("/alternatives", "What else was looked at"),
            select("/route", "If disclosed by another route: which", Codes.of("scheme-routes")),
            area("/otherAction", "If other action was taken: which")));
    static final Sheet WITHDRAWAL = Sheet.of(Part.of("", "The applicant wants no more of it", date("/on", "On which day"),
            area("/said", "What the applicant said"))
            .hint("If you are worried for a child, refer or keep intelligence all the same."));
    static final Sheet REFERRAL = Sheet.of(Part.of("", "Referral to children\u2019s services",
            text("/agency", "Children\u2019s services, by the name in the exchange")
                    .hint("For example, hampshire-childrens-services"),
            area("/risk", "What the risk is, and to whom"), area("/done", "What has been done already"),
            text("/contact", "Whom they ring")));
    static final Sheet INTELLIGENCE = Sheet.of(
            Part.of("", "What was told", area("/account", "The account"),
                    text("/grade", "Grade (3x5x2)")
                            .hint("The source 1 to 3, the information A to E, handling P or C. For example, 2BP"),
                    area("/children", "Which children, as far as it was said")),
            Part.of("", "The person it is about", text("/about/names/0/given", "First name"),
                    text("/about/names/0/family", "Last name"), partialDate("/about/born", "Date of birth"),
                    text("/about/address", "Address"), area("/about/description", "Description")));
    static final Sheet PASSING_ON = Sheet.of(Part.of("", "To whom it went", text("/to", "To whom"), area("/why", "Why")));

    private SchemeSheets() {
    }
}
