package safeguarding.disclosure.saying;

/** What a statement is about. */
public enum MatterKind {
    NAME,
    ADDRESS,
    OFFENCE,
    BREACH,
    NOTIFICATION,
    NOTIFIABLE_CHANGE,
    VEHICLE,
    PHONE,
    ONLINE_IDENTITY,
    OCCUPATION,
    PARTNER,
    ENGAGEMENT,
    INVOLVEMENT,
    SERIOUS_HARM
}
