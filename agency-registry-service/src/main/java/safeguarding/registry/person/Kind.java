package safeguarding.registry.person;

/**
 * As what the record's owner knows the person. The same human may be a child in one record and, years later, an adult in
 * another.
 */
public enum Kind {
    CHILD,
    ADULT
}
