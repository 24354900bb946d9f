package safeguarding.disclosure.matter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What has to be notified to the police and how often, by the day: a change of law is another edition in the file. */
public final class NotificationRules {

    private final List<Edition> editions;

    private NotificationRules(List<Edition> editions) {
        this.editions = List.copyOf(editions);
    }

    static NotificationRules read(ObjectMapper json) {
        try (InputStream file = NotificationRules.class.getResourceAsStream("/rules/notification.json")) {
            if (file == null) {
                throw new IllegalStateException("there are no rules on notification");
            }
            return new NotificationRules(json.readValue(file, Rules.class).editions());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the rules on notification cannot be read", unreadable);
        }
    }

    /** How often he has to come. */
    public enum Frequency {
        YEARLY,
        WEEKLY
    }

    /** Whether a stay of so many hours in a household with a child has to be notified; where no rule is known, it has. */
    public boolean isNotifiable(int hours, LocalDate day) {
        return hours >= inForce(day).stayHours();
    }

    /** By when he comes for the first time after the requirement began. */
    public LocalDate first(LocalDate from) {
        return from.plus(Period.parse(inForce(from).first()));
    }

    /** By when he tells of something that has changed. */
    public LocalDate change(LocalDate changed) {
        return changed.plus(Period.parse(inForce(changed).change()));
    }

    public LocalDate next(Frequency often, LocalDate last) {
        return last.plus(Period.parse(inForce(last).every().get(often)));
    }

    /** Shorter than the time between two visits, else somebody would always be about to be late. */
    public int remindDaysBefore(Frequency often, LocalDate day) {
        return Objects.requireNonNull(inForce(day).remindDaysBefore().get(often));
    }

    private Edition inForce(LocalDate day) {
        // Before the first edition the first one is taken: whoever came into it then goes on under it.
        return editions.stream().filter(edition -> edition.inForce(day)).findFirst().orElse(editions.get(0));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Rules(List<Edition> editions) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Edition(LocalDate from, @Nullable LocalDate to, int stayHours, String first, String change,
            Map<Frequency, String> every,
            Map<Frequency, Integer> remindDaysBefore) {

        boolean inForce(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }
}
