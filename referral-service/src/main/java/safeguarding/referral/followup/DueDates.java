package safeguarding.referral.followup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.kit.clock.StatutoryClock;

/** When somebody is reminded of a recommendation, and who hears that its day has gone: dated data. */
@ApplicationScoped
public class DueDates {

    private final List<Rule> rules;

    DueDates(ObjectMapper json) {
        String resource = "/rules/learning.json";
        try (InputStream file = Objects.requireNonNull(DueDates.class.getResourceAsStream(resource), resource)) {
            this.rules = json.readValue(file, Rules.class).rules();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the rules cannot be read: " + resource, unreadable);
        }
    }

    /** The last moment of the day in England. */
    public static Instant endOf(LocalDate due) {
        return due.plusDays(1).atStartOfDay(StatutoryClock.ENGLAND).toInstant();
    }

    public Instant reminderFor(LocalDate due) {
        return endOf(due.minusDays(rule(due).remindDaysBefore()));
    }

    public String escalatesTo(LocalDate due) {
        return rule(due).escalatesTo();
    }

    private Rule rule(LocalDate due) {
        return rules.stream().filter(rule -> !rule.from().isAfter(due)).max(Comparator.comparing(Rule::from))
                .orElseGet(() -> rules.get(0));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Rules(List<Rule> rules) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Rule(LocalDate from, int remindDaysBefore, String escalatesTo) {
    }
}
