package safeguarding.referral.multiagency;

/** Over whom a chronology goes. */
enum Over {
    /** The person alone. */
    PERSON,
    /** A child with its siblings; an adult with every child connected to him and their siblings. */
    GROUP,
    /** The children, and the adults who are said to live with them. */
    HOUSEHOLD
}
