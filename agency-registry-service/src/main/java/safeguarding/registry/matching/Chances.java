package safeguarding.registry.matching;

import java.util.Map;

/**
 * How often two records agree so: when they are of one human, and for each rival when they are not.
 *
 * @param same Fellegi and Sunter's m
 * @param others their u, once for each rival
 * @param nearby the stranger's u where the postcode agrees: the street of a neighbour is no second coincidence
 */
record Chances(double same, Map<Rival, Double> others, double nearby) {

    Chances {
        others = Map.copyOf(others);
    }

    /** In bits: log2 of how many times likelier this is for one human than for the rival. */
    double weight(Rival rival, boolean neighbours) {
        double other = neighbours && rival == Rival.STRANGER ? nearby : others.getOrDefault(rival, 1.0);
        return bits(same / other);
    }

    /** The same where the value itself says how rare it is among strangers. */
    double weight(Rival rival, double share) {
        return rival == Rival.STRANGER ? bits(same / share) : weight(rival, false);
    }

    static double bits(double ratio) {
        return Math.log(ratio) / Math.log(2);
    }
}
