package safeguarding.disclosure.policy;

/** The parts of a decision that rules can ask for or forbid, and where each stands in what is sent. */
public enum Part {
    /** Why it was decided so. */
    REASONS("/weighing/reasons"),
    RISK("/weighing/risk"),
    NECESSITY("/weighing/necessity"),
    PROPORTIONALITY("/weighing/proportionality"),
    /** Which less intrusive ways were looked at, and why they do not do. */
    LESS_INTRUSIVE("/weighing/lessIntrusive"),
    ACCURACY("/weighing/accuracy"),
    VICTIMS("/weighing/victims"),
    VIGILANTISM("/weighing/vigilantism"),
    /** What is not disclosed, when a part is. */
    KEPT_BACK("/weighing/keptBack"),
    /** Why it is not disclosed although the law presumes that it is. */
    REBUTTAL("/presumption/rebuttal"),
    REPRESENTATIONS("/representations"),
    RECIPIENT("/telling/recipient"),
    /** The exact words. */
    WORDING("/telling/wording"),
    /** Who gives it, where and how. */
    GIVING("/telling/giving"),
    UNDERTAKING("/telling/undertaking"),
    CONDITIONS("/telling/conditions"),
    LEGAL_BASES("/legalBases"),
    REVIEW("/reviewOn");

    private final String pointer;

    Part(String pointer) {
        this.pointer = pointer;
    }

    public String pointer() {
        return pointer;
    }
}
