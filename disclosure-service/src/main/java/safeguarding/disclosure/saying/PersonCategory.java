package safeguarding.disclosure.saying;

/** Whom a statement is about, kept apart as the law asks (Data Protection Act 2018, section 38). */
public enum PersonCategory {
    SUSPECT,
    CONVICTED,
    VICTIM,
    WITNESS,
    OTHER
}
