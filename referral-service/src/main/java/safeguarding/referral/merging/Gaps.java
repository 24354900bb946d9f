package safeguarding.referral.merging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What is missing in a chronology, by the rules in force on the day for which it is looked at. */
public final class Gaps {

    private final List<GapRule> rules;
    private final LocalDate today;

    public Gaps(Collection<GapRule> rules, LocalDate today) {
        this.rules = rules.stream().filter(rule -> rule.holds(today)).toList();
        this.today = today;
    }

    public List<Gap> in(List<Line> lines, List<WatchedChild> children) {
        List<Line> dated = lines.stream().filter(Line::isDated).toList();
        return rules.stream().flatMap(rule -> switch (rule.kind()) {
            case NO_VOICE -> children.stream().flatMap(child -> silence(rule, dated, child).stream());
            case NO_ENQUIRY -> children.stream().flatMap(child -> notAsked(rule, dated, child));
            case NO_RESPONSE -> unanswered(rule, dated);
        }).toList();
    }

    /**
     * From one day on which the child was heard to the next, and from the last to today; a child of whom nothing is said has
     * none.
     */
    private List<Gap> silence(GapRule rule, List<Line> dated, WatchedChild child) {
        List<Line> about = dated.stream().filter(line -> child.isAmong(line.people()) && !day(line).isAfter(today)).toList();
        List<Gap> found = new ArrayList<>();
        if (about.isEmpty()) {
            return found;
        }
        LocalDate last = later(day(about.get(0)), today.minusDays(rule.lookBackDays()));
        for (Line line : about) {
            if (line.childHeard()) {
                if (last.plusDays(rule.days()).isBefore(day(line))) {
                    found.add(new Gap(rule.kind(), rule.id(), rule.version(), child.id(), null, last, day(line)));
                }
                last = later(last, day(line));
            }
        }
        if (last.plusDays(rule.days()).isBefore(today)) {
            found.add(new Gap(rule.kind(), rule.id(), rule.version(), child.id(), null, last, null));
        }
        return found;
    }

    private Stream<Gap> notAsked(GapRule rule, List<Line> dated, WatchedChild child) {
        return overdue(rule, dated).filter(line -> child.isAmong(line.people()))
                .filter(line -> child.asked().stream().allMatch(asked -> asked.isBefore(day(line))))
                .map(line -> new Gap(rule.kind(), rule.id(), rule.version(), child.id(), line.id(), day(line), null));
    }

    private Stream<Gap> unanswered(GapRule rule, List<Line> dated) {
        return overdue(rule, dated).filter(line -> !line.answered())
                .map(line -> new Gap(rule.kind(), rule.id(), rule.version(), null, line.id(), day(line), null));
    }

    private Stream<Line> overdue(GapRule rule, List<Line> dated) {
        return dated.stream().filter(rule::looksAt)
                .filter(line -> !day(line).isBefore(today.minusDays(rule.lookBackDays())))
                .filter(line -> day(line).plusDays(rule.days()).isBefore(today));
    }

    private static LocalDate day(Line line) {
        return Objects.requireNonNull(line.day());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
