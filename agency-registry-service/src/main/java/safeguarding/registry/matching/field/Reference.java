package safeguarding.registry.matching.field;

import java.util.List;

/**
 * A number, a telephone, a vehicle, a mailbox or a name used online by which somebody is known.
 *
 * @param worth {@link Field#IDENTIFIER}, {@link Field#NUMBER} or {@link Field#CONTACT}
 */
public record Reference(Field worth, String system, String value) {

    /** The best of what two people have under any one system; two systems cannot be compared. */
    public static Agreement compare(List<Reference> mine, List<Reference> theirs, Field worth) {
        Agreement best = Agreement.UNKNOWN;
        for (Reference one : mine) {
            for (Reference other : theirs) {
                if (one.worth == worth && other.worth == worth && one.system.equals(other.system)) {
                    Agreement agreement = one.compare(other);
                    best = agreement.compareTo(best) < 0 ? agreement : best;
                }
            }
        }
        return best;
    }

    /** Some system in which both have numbers and none of them is the same. */
    public static boolean differInASystem(List<Reference> mine, List<Reference> theirs) {
        return mine.stream().filter(Reference::isStrong).anyMatch(one -> {
            List<String> others = theirs.stream().filter(other -> other.isStrong() && other.system.equals(one.system))
                    .map(Reference::value).toList();
            return !others.isEmpty() && mine.stream().filter(other -> other.isStrong() && other.system.equals(one.system))
                    .noneMatch(other -> others.contains(other.value));
        });
    }

    /** As it is kept where people are found by it. */
    public String key() {
        return system + ':' + value;
    }

    private boolean isStrong() {
        return worth == Field.IDENTIFIER;
    }

    private Agreement compare(Reference other) {
        if (value.equals(other.value)) {
            return Agreement.EXACT;
        }
        // A number with a check digit that is one slip from another would not have passed its check: it is another one.
        return worth != Field.IDENTIFIER && Slips.isOne(value, other.value) ? Agreement.SLIP : Agreement.DIFFERENT;
    }

    @Override
    public String toString() {
        return "Reference[" + worth + "]";
    }
}
