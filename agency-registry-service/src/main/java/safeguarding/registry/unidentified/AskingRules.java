package safeguarding.registry.unidentified;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;

/** When somebody first asks, with dates, out of a file. */
@ApplicationScoped
class AskingRules {

    private static final String FILE = "/rules/unidentified-adult.json";

    private final List<AskingRule> rules;

    AskingRules(ObjectMapper json) {
        try (InputStream file = Objects.requireNonNull(AskingRules.class.getResourceAsStream(FILE), FILE)) {
            this.rules = json.readValue(file, Rules.class).rules();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the rules on unidentified adults cannot be read", unreadable);
        }
    }

    AskingRule on(LocalDate day) {
        return rules.stream().filter(rule -> rule.holds(day)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no rule says when somebody asks who an adult is"));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Rules(List<AskingRule> rules) {
    }
}
