package safeguarding.gateway.scheme;

import java.util.Optional;
import java.util.stream.Stream;

import safeguarding.gateway.decision.DecisionSheet;
import safeguarding.gateway.form.Sheet;

/** What an officer does with an application. Which step may follow which is for the service to say. */
enum Step {

    CHECKS("checks", "checks", "First checks", "Where was looked first, and whether a child is in danger now.",
            SchemeSheets.CHECKS),
    ADMISSION("admission", "admission", "Admission",
            "Somebody known who names a child is let in; what is not in scope is concluded so.",
            SchemeSheets.ADMISSION),
    INTERVIEW("interview", "interview", "Interview", "With the applicant, whose identity is verified.", SchemeSheets.INTERVIEW),
    ASKS("asks", "", "Ask an agency", "What other agencies know. Each ask has a day by which it is answered.",
            SchemeSheets.ASK),
    ASSESSMENT("assessment", "assessment", "Assessment", "What all that was found out amounts to: facts and opinion apart.",
            SchemeSheets.ASSESSMENT),
    DECISION("decisions", "", "Decision", "Whether to disclose. It is never changed; a later one follows it.",
            DecisionSheet.sheet()),
    DISCLOSURE("disclosure", "", "Disclosure meeting", "With whoever is best placed to protect the child.",
            SchemeSheets.DISCLOSURE),
    PLAN("safety-plan", "plan", "Safety plan", "What keeps the child safe from now on.", SchemeSheets.PLAN),
    CONCLUSION("conclusion", "", "Conclusion", "How the application ends.", SchemeSheets.CONCLUSION),
    REFERRAL("referrals", "", "Refer at once",
            "Children\u2019s services are told at once. An open application leaves the scheme: a child in danger does not wait for it.",
            SchemeSheets.REFERRAL),
    WITHDRAWAL("withdrawal", "withdrawal", "Withdrawal", "The applicant wants no more of it.", SchemeSheets.WITHDRAWAL);

    private final String path;
    private final String member;
    private final String title;
    private final String about;
    private final Sheet sheet;

    Step(String path, String member, String title, String about, Sheet sheet) {
        this.path = path;
        this.member = member;
        this.title = title;
        this.about = about;
        this.sheet = sheet;
    }

    static Optional<Step> at(String path) {
        return Stream.of(values()).filter(step -> step.path.equals(path)).findFirst();
    }

    public String path() {
        return path;
    }

    /** Where the file has it; nowhere when there may be several. */
    String member() {
        return member;
    }

    public String title() {
        return title;
    }

    public String about() {
        return about;
    }

    Sheet sheet() {
        return sheet;
    }

    /** Each makes something of its own, and so is posted. */
    boolean isCreate() {
        return this == ASKS || this == DECISION || this == REFERRAL;
    }

    boolean isDangerous() {
        return this == WITHDRAWAL;
    }
}
