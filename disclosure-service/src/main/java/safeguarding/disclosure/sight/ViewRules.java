package safeguarding.disclosure.sight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.Startup;

/** The rules on views, read at the start so that broken ones are noticed then. */
@ApplicationScoped
@Startup
public class ViewRules {

    private static final String NONE_YET = "NONE_YET";

    private final List<Edition> editions;

    ViewRules(ObjectMapper json) {
        try (InputStream file = ViewRules.class.getResourceAsStream("/rules/offender-views.json")) {
            if (file == null) {
                throw new IllegalStateException("there are no rules on views");
            }
            this.editions = List.copyOf(json.readValue(file, Rules.class).editions());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the rules on views cannot be read", unreadable);
        }
    }

    /** All that any of these roles sees; nothing at all where no rule lets one of them see such a record. */
    public Optional<Set<Shown>> shownTo(Set<String> roles, @Nullable Integer category, LocalDate day) {
        String managedAs = category == null ? NONE_YET : category.toString();
        List<View> views = editions.stream().filter(edition -> edition.inForce(day))
                .flatMap(edition -> edition.views().stream())
                .filter(view -> roles.contains(view.role()) && view.categories().contains(managedAs)).toList();
        if (views.isEmpty()) {
            return Optional.empty();
        }
        Set<Shown> shown = EnumSet.noneOf(Shown.class);
        views.forEach(view -> shown.addAll(view.shows()));
        return Optional.of(shown);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Rules(List<Edition> editions) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Edition(LocalDate from, @Nullable LocalDate to, List<View> views) {

        boolean inForce(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record View(String role, Set<String> categories, Set<Shown> shows) {
    }
}
