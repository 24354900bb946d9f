package safeguarding.referral.attendance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.kit.clock.StatutoryClock;

/** The rules of the quorum, of all editions. */
@ApplicationScoped
public class QuorumRules {

    private final List<QuorumRule> rules;

    QuorumRules(ObjectMapper json) {
        try (InputStream file = Objects.requireNonNull(QuorumRules.class.getResourceAsStream("/rules/quorum.json"))) {
            this.rules = json.readValue(file, Rules.class).rules();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the rules of the quorum cannot be read", unreadable);
        }
    }

    /** Types by the agencies that have one. */
    public Quorum reachedBy(NewAttendance attendance, Map<String, String> types) {
        QuorumRule rule = rule(attendance.heldAt());
        Set<String> present = new HashSet<>();
        for (Attendee attendee : attendance.attendees()) {
            String type = types.get(attendee.agency());
            if (type != null && rule.counts().contains(attendee.how())) {
                present.add(type);
            }
        }
        return rule.of(present);
    }

    /** What would be missing if all of these came. */
    public List<String> missingAmong(Collection<String> types, Instant at) {
        return rule(at).of(types).missing();
    }

    /** Whether an agency of this type is of a sector. */
    public boolean isOf(String sector, @Nullable String type, Instant at) {
        return type != null && rule(at).sectors().stream().filter(one -> one.sector().equals(sector))
                .anyMatch(one -> one.types().contains(type));
    }

    QuorumRule rule(Instant at) {
        LocalDate day = LocalDate.ofInstant(at, StatutoryClock.ENGLAND);
        return rules.stream().filter(rule -> rule.holds(day)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no rule says who has to take part"));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Rules(List<QuorumRule> rules) {
    }
}
