package safeguarding.referral.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.kit.clock.OpeningHours;
import safeguarding.kit.clock.StatutoryClock;
import safeguarding.kit.clock.TimeLimit;
import safeguarding.kit.clock.WorkingDays;

/** The rules of all editions, and what they make of a moment. A change of guidance is a change of its files. */
@ApplicationScoped
public class RuleBook {

    private final List<Rule> rules;
    private final List<Hub> hubs;
    private final List<Edition> editions;
    private final StatutoryClock clock;

    RuleBook(ObjectMapper json) {
        this.rules = Stream.of("statutory-clocks", "hub-clocks", "enquiry-clocks", "medical-clocks", "disagreement-clocks",
                "receipt-clocks", "intake-clocks")
                .flatMap(file -> read(json, file, Rules.class).rules().stream()).toList();
        Hubs known = read(json, "hubs", Hubs.class);
        this.hubs = known.hubs();
        this.editions = read(json, "guidance", Editions.class).editions();
        this.clock = new StatutoryClock(new WorkingDays(known.proclaimedBankHolidays()));
    }

    /** The rules whose clocks start for a hub with what has happened, as they stand on that day. */
    public List<Rule> startedBy(Set<String> happenings, String hub, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, StatutoryClock.ENGLAND);
        return rules.stream().filter(rule -> rule.isStartedBy(happenings) && rule.holds(hub, day)).toList();
    }

    /** A clock goes on by the version of the rule with which it started. */
    public Optional<Rule> rule(String id, int version) {
        return rules.stream().filter(rule -> rule.id().equals(id) && rule.version() == version).findFirst();
    }

    public Instant due(TimeLimit limit, Instant start, String hub) {
        return clock.due(limit, start, hours(hub, start));
    }

    /** Whether a hub rates so on that day. */
    public boolean rates(String hub, String rating, Instant at) {
        return hub(hub, at).ratings().contains(rating);
    }

    /** The edition of the guidance that is in force. */
    public String guidance(Instant at) {
        LocalDate day = LocalDate.ofInstant(at, StatutoryClock.ENGLAND);
        return editions.stream().filter(edition -> !edition.from().isAfter(day)).max(Comparator.comparing(Edition::from))
                .map(Edition::code).orElseThrow(() -> new IllegalStateException("no guidance was in force then"));
    }

    OpeningHours hours(String hub, Instant at) {
        return hub(hub, at).hours();
    }

    private Hub hub(String named, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, StatutoryClock.ENGLAND);
        return Stream.of(named, Hub.ANY).flatMap(name -> hubs.stream().filter(hub -> hub.holds(name, day))).findFirst()
                .orElseThrow(() -> new IllegalStateException("no entry says how a hub works that has none of its own"));
    }

    private static <T> T read(ObjectMapper json, String name, Class<T> shape) {
        try (InputStream file = Objects.requireNonNull(RuleBook.class.getResourceAsStream("/rules/" + name + ".json"), name)) {
            return json.readValue(file, shape);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the rules cannot be read: " + name, unreadable);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Rules(List<Rule> rules) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Hubs(List<Hub> hubs, Set<LocalDate> proclaimedBankHolidays) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Editions(List<Edition> editions) {
    }

    record Edition(String code, LocalDate from) {
    }
}
