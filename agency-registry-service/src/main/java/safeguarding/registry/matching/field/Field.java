package safeguarding.registry.matching.field;

/** What of two people is compared; in the order in which the waterfall shows it. */
public enum Field {
    GIVEN,
    FAMILY,
    /** Whether given and family name stand the same way round in both. */
    ORDER,
    BORN,
    POSTCODE,
    LOCALITY,
    STREET,
    PREMISES,
    HOUSE,
    /** A number with a check digit and one value for each person. */
    IDENTIFIER,
    /** A number without a check digit: one slip of the finger makes another person's. */
    NUMBER,
    /** A telephone, a vehicle, a mailbox or a name used online: often a household's. */
    CONTACT
}
