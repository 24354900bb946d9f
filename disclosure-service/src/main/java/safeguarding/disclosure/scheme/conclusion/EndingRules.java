package safeguarding.disclosure.scheme.conclusion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.Startup;

/** The editions of the rules on how an application ends, read at the start so that a broken one is noticed then. */
@ApplicationScoped
@Startup
public class EndingRules {

    private final List<Edition> editions;

    EndingRules(ObjectMapper json) {
        try (InputStream file = Objects.requireNonNull(EndingRules.class.getResourceAsStream("/rules/scheme-outcomes.json"))) {
            this.editions = List.copyOf(json.readValue(file, Content.class).editions());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the rules on how an application ends cannot be read", unreadable);
        }
    }

    /** None for an ending that has an act of its own, or that no edition in force knows: then it cannot be concluded so. */
    public Optional<EndingRule> rule(SchemeOutcome outcome, LocalDate day) {
        return editions.stream().filter(edition -> edition.inForce(day)).findFirst()
                .map(edition -> edition.outcomes().get(outcome));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Content(List<Edition> editions) {
    }

    record Edition(String id, int version, LocalDate from, @Nullable LocalDate to, Map<SchemeOutcome, EndingRule> outcomes) {

        boolean inForce(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }
}
