package safeguarding.disclosure.matter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;

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

    public LocalDate next(Frequency often, LocalDate last) {
        return last.plus(Period.parse(inForce(last).every().get(often)));
    }

    public int remindDaysBefore(LocalDate day) {
        return inForce(day).remindDaysBefore();
    }

    private Edition inForce(LocalDate day) {
        // Before the first edition the first one is taken: whoever came into it then goes on under it.
        return editions.stream().filter(edition -> edition.inForce(day)).findFirst().orElse(editions.get(0));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Rules(List<Edition> editions) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Edition(LocalDate from, @Nullable LocalDate to, int stayHours, Map<Frequency, String> every, int remindDaysBefore) {

        boolean inForce(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }
}
