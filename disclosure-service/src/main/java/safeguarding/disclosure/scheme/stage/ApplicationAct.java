package safeguarding.disclosure.scheme.stage;

/** What can happen to an application. */
public enum ApplicationAct {
    /** The first checks have been made. */
    CHECK("checked"),
    /** It is in scope. */
    ADMIT("admitted"),
    INTERVIEW("interviewed"),
    /** An agency is asked. */
    ASK("agency-asked"),
    /** An agency has answered, in time or late. */
    HEAR("agency-heard"),
    ASSESS("assessed"),
    /** It is decided whether to disclose, for the first time or anew. */
    DECIDE("decided"),
    /** The record of what was decided is put right by another one. */
    CORRECT("decision-corrected"),
    /** Whoever was told by a record that was wrong is told what is right. */
    TELL_ANEW("told-anew"),
    /** What was decided is given to whoever is best placed to protect the child. */
    GIVE("given"),
    /** It is not given after all, because the undertaking was refused. */
    HOLD_BACK("held-back"),
    PLAN("planned"),
    /** It ends, after a decision. */
    CONCLUDE("concluded"),
    /** It ends without a decision. */
    LEAVE("left"),
    /** Children's services are told at once. */
    SAFEGUARD("safeguarded"),
    /** The applicant wants no more of it. */
    WITHDRAW("withdrawn");

    private final String pastParticiple;

    ApplicationAct(String pastParticiple) {
        this.pastParticiple = pastParticiple;
    }

    /** As the trail says it. */
    public String pastParticiple() {
        return pastParticiple;
    }
}
