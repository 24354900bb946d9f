package safeguarding.registry.duetime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.kit.clock.OpeningHours;
import safeguarding.kit.clock.StatutoryClock;
import safeguarding.kit.clock.TimeLimit;
import safeguarding.kit.clock.WorkingDays;

/** What the rules make of the moment at which an agency was told. A change of a rule is a change of the file. */
@ApplicationScoped
public class DueTimes {

    // No limit is in working hours; where one were, these are the hours of the hubs that have published none.
    private static final OpeningHours OFFICE = new OpeningHours(
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
            LocalTime.of(9, 0), LocalTime.of(17, 0));

    private final List<Limit> limits;
    private final List<Ladder> ladders;
    private final StatutoryClock clock;

    DueTimes(ObjectMapper json) {
        try (InputStream file = Objects.requireNonNull(DueTimes.class.getResourceAsStream("/rules/acknowledgement.json"))) {
            Rules rules = json.readValue(file, Rules.class);
            this.limits = rules.limits();
            this.ladders = rules.ladders();
            this.clock = new StatutoryClock(new WorkingDays(rules.proclaimedBankHolidays()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the rules for acknowledgement cannot be read", unreadable);
        }
    }

    /** What a limit says for this kind and this agency; else what was agreed. */
    public Instant acknowledgeBy(String kind, String agency, Instant told, int agreedHours) {
        LocalDate day = LocalDate.ofInstant(told, StatutoryClock.ENGLAND);
        return limits.stream().filter(limit -> limit.holds(kind, agency, day))
                .min(Comparator.comparing(Limit::namesAgencies).reversed().thenComparing(limit -> due(limit.limit(), told)))
                .map(limit -> due(limit.limit(), told)).orElse(told.plus(Duration.ofHours(agreedHours)));
    }

    /** Every step that follows from a telling and its limit, in their order: first a reminder at half the time. */
    public List<Rung> ladder(Instant told, Instant acknowledgeBy) {
        LocalDate day = LocalDate.ofInstant(told, StatutoryClock.ENGLAND);
        Ladder ladder = ladders.stream().filter(one -> one.holds(day)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no ladder holds on that day"));
        List<Rung> rungs = new ArrayList<>();
        rungs.add(new Rung(1, true, ladder.remindedRole(), told.plus(Duration.between(told, acknowledgeBy).dividedBy(2))));
        for (Ladder.Above above : ladder.rungs()) {
            TimeLimit after = above.after();
            rungs.add(
                    new Rung(rungs.size() + 1, false, above.role(), after == null ? acknowledgeBy : due(after, acknowledgeBy)));
        }
        return rungs;
    }

    Instant due(TimeLimit limit, Instant start) {
        return clock.due(limit, start, OFFICE);
    }

    List<Limit> limits() {
        return limits;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Rules(List<Limit> limits, List<Ladder> ladders, Set<LocalDate> proclaimedBankHolidays) {
    }
}
