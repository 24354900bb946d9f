package safeguarding.disclosure.offence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.Startup;

/** Which schedules an offence stands in: what brings notification, MAPPA category 2, or the presumption to disclose. */
@ApplicationScoped
@Startup
public class OffenceCatalogue {

    private final List<Entry> entries;

    OffenceCatalogue(ObjectMapper json) {
        try (InputStream file = OffenceCatalogue.class.getResourceAsStream("/codes/offences.json")) {
            if (file == null) {
                throw new IllegalStateException("there is no catalogue of offences");
            }
            this.entries = List.copyOf(json.readValue(file, Catalogue.class).codes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the catalogue of offences cannot be read", unreadable);
        }
    }

    /** As of the day that counts, which is today for what follows from an offence today; none for one that is not in it. */
    public List<String> schedulesOf(Offence offence, LocalDate day) {
        return entries.stream().filter(entry -> entry.code().equals(offence.code()))
                .flatMap(entry -> entry.schedules().stream())
                .filter(standing -> standing.on(day)).map(Standing::schedule).distinct().toList();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Catalogue(List<Entry> codes) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Entry(String code, String act, String section, List<Standing> schedules) {
    }

    /** That an offence stands in a schedule, and from when until when it does. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Standing(String schedule, LocalDate from, @Nullable LocalDate to) {

        boolean on(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }
}
