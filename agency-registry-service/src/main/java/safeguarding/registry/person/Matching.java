package safeguarding.registry.person;

/**
 * Says of two records whether they are of one human. Symmetric, and of nothing but the two records, so that the order of
 * arrival cannot matter.
 */
public interface Matching {

    /** What the comparison says. */
    enum Verdict {
        /** A strong identifier agrees and none differs. */
        CERTAIN,
        /** Name and exact date of birth agree and nothing contradicts. */
        PROBABLE,
        /** Not enough to say. */
        UNKNOWN,
        /** A strong identifier differs: these are two people. */
        FORBIDDEN
    }

    Verdict compare(PersonRecord one, PersonRecord other);

    /** Which rules these are; kept with what was decided by them. */
    String version();
}
