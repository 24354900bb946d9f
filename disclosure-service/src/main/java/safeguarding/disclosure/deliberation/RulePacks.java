package safeguarding.disclosure.deliberation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.Startup;
import safeguarding.disclosure.policy.RulePack;

/** The editions of the rules, read at the start so that a broken one is noticed then. */
@ApplicationScoped
@Startup
class RulePacks {

    private final List<RulePack> editions;

    RulePacks(ObjectMapper json) {
        try (InputStream file = RulePacks.class.getResourceAsStream("/rules/disclosure-decisions.json")) {
            if (file == null) {
                throw new IllegalStateException("there are no rules on decisions");
            }
            this.editions = List.copyOf(json.readValue(file, Rules.class).editions());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the rules on decisions cannot be read", unreadable);
        }
    }

    /** Where none is in force, one without rules: by that, nothing can be decided. */
    RulePack inForce(LocalDate day) {
        return editions.stream().filter(edition -> edition.inForce(day)).findFirst()
                .orElse(new RulePack("none", 0, day, null, Map.of()));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Rules(List<RulePack> editions) {
    }
}
