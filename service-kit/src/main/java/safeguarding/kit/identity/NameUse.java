package safeguarding.kit.identity;

/** When a name is or was a person's own (after FHIR's {@code NameUse}, of which only what safeguarding needs). */
public enum NameUse {
    CURRENT,
    FORMER,
    ALIAS,
    NICKNAME
}
