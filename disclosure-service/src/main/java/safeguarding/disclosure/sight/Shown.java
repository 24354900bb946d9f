package safeguarding.disclosure.sight;

/** The parts of a record that not everybody sees who sees the record. */
public enum Shown {
    NUMBERS,
    VISOR_REFERENCE,
    NOTIFICATION,
    MANAGER,
    ORDERS,
    CHILDREN,
    ASSESSMENT
}
