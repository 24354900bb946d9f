package safeguarding.registry.person;

import safeguarding.registry.matching.Waterfall;

/**
 * Says of two records whether they are of one human. Symmetric, and of nothing but the two records, so that the order of
 * arrival cannot matter.
 */
public interface Matching {

    /** What the comparison says. */
    enum Verdict {
        /** A strong identifier agrees and none differs. */
        CERTAIN,
        /** The score is over the upper threshold and nothing contradicts. */
        PROBABLE,
        /** Not enough to say. */
        UNKNOWN,
        /** They have two given names, as twins have: no third record that looks like both joins them. */
        APART,
        /** A strong identifier differs: these are two people. */
        FORBIDDEN
    }

    Verdict compare(Face one, Face other);

    default Verdict compare(PersonRecord one, PersonRecord other) {
        return compare(Face.of(one), Face.of(other));
    }

    /**
     * How much speaks for it that two are one human and not strangers of like names: whole bits, as less makes no difference.
     */
    int bits(Face one, Face other);

    /** Why, field by field. */
    Waterfall score(PersonRecord one, PersonRecord other);

    /** Which rules these are; kept with what was decided by them. A later one sorts after it. */
    String version();
}
