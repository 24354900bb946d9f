package safeguarding.gateway.recommendation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** What is open between an agency and others, by whose turn it is; in each, what is due first stands first. */
public record Board(List<Recommendation> missed, List<Recommendation> due, List<Recommendation> toAssure,
        List<Recommendation> waiting, LocalDate today) {

    static Board of(List<Recommendation> open, String agency, LocalDate today) {
        Predicate<Recommendation> owed = one -> one.isTo(agency) && !one.isAnswered();
        Predicate<Recommendation> late = one -> one.dueOn().isBefore(today);
        return new Board(sorted(open, owed.and(late)), sorted(open, owed.and(late.negate())),
                sorted(open, one -> one.isBy(agency) && one.isAnswered() && !one.isAssured()),
                sorted(open, one -> one.isBy(agency) && !one.isTo(agency) && !one.isAnswered()), today);
    }

    public boolean isEmpty() {
        return missed.isEmpty() && due.isEmpty() && toAssure.isEmpty() && waiting.isEmpty();
    }

    public boolean isLate(Recommendation one) {
        return !one.isAnswered() && one.dueOn().isBefore(today);
    }

    private static List<Recommendation> sorted(List<Recommendation> open, Predicate<Recommendation> which) {
        return open.stream().filter(which).sorted(Comparator.comparing(Recommendation::dueOn)).toList();
    }
}
