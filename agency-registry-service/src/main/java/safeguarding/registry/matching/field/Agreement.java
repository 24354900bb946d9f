package safeguarding.registry.matching.field;

/** How two values of one field agree; the first that fits, so that a pair of values has one agreement only. */
public enum Agreement {
    EXACT,
    /** Another form of the same name: a nickname, or another way to write it in Latin letters. */
    VARIANT,
    /**
     * What one has is a part of what the other has: an initial, the first of two names, the year of a date, a postcode's
     * district.
     */
    PART,
    /** Day and month, or given and family name, the other way round. */
    SWAPPED,
    /** One slip of the finger apart. */
    SLIP,
    /** As near as a slip, but each is a name of its own: so are the names of many twins. */
    CONFUSABLE,
    /** Alike in sound or in most letters. */
    SIMILAR,
    DIFFERENT,
    /** At least one is not known: this says nothing. */
    UNKNOWN
}
