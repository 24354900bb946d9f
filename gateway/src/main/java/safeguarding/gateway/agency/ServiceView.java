package safeguarding.gateway.agency;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import safeguarding.gateway.form.Said;

/** A service or team of an agency, as the directory has it. */
public record ServiceView(String agency, String service, Described said) {

    record Page(@Nullable List<ServiceView> services) {

        List<ServiceView> open() {
            return Objects.requireNonNullElse(services, List.<ServiceView> of()).stream().filter(one -> !one.said().closed())
                    .toList();
        }
    }

    public record Described(String name, @Nullable String description, @Nullable List<String> areas, boolean aroundTheClock,
            @Nullable List<Hours> hours, String dutyRole, @Nullable List<Contact> contacts, boolean closed) {
    }

    public record Hours(@Nullable Set<DayOfWeek> days, LocalTime opens, LocalTime closes) {

        private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

        public String text() {
            return new TreeSet<>(Objects.requireNonNullElse(days, Set.of())).stream().map(day -> Said.words(day.name()))
                    .collect(Collectors.joining(", ")) + ": " + TIME.format(opens).toLowerCase(Locale.UK) + " to "
                    + TIME.format(closes).toLowerCase(Locale.UK);
        }
    }

    public record Contact(String kind, String value, String verification, @Nullable LocalDate verifiedOn) {
    }

    /** When it is staffed, a line for each. */
    public List<String> open() {
        return said.aroundTheClock() ? List.of("At every hour of every day")
                : Objects.requireNonNullElse(said.hours(), List.<Hours> of()).stream().map(Hours::text).toList();
    }

    public List<Contact> contacts() {
        return Objects.requireNonNullElse(said.contacts(), List.of());
    }
}
