package safeguarding.registry.unheld;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The roles to which unheld risk escalates, with their dates, out of a file. */
@ApplicationScoped
class EscalationRules {

    private static final String FILE = "/rules/unheld-risk.json";

    private final List<EscalationRule> rules;

    EscalationRules(ObjectMapper json) {
        try (InputStream file = Objects.requireNonNull(EscalationRules.class.getResourceAsStream(FILE), FILE)) {
            this.rules = json.readValue(file, Rules.class).rules();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the rules on unheld risk cannot be read", unreadable);
        }
    }

    EscalationRule on(LocalDate day) {
        return rules.stream().filter(rule -> rule.holds(day)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no rule says to whom unheld risk escalates"));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Rules(List<EscalationRule> rules) {
    }
}
