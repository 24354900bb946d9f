package safeguarding.disclosure.scheme.version;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.Startup;
import safeguarding.disclosure.code.EnglishDay;
import safeguarding.kit.clock.OpeningHours;
import safeguarding.kit.clock.StatutoryClock;
import safeguarding.kit.clock.TimeLimit;
import safeguarding.kit.clock.WorkingDays;

/** All versions of the scheme. A change of guidance, or of how a force works, is a change of their file. */
@ApplicationScoped
@Startup
public class SchemeVersions {

    // The scheme counts hours and calendar days; nothing in its file may count by these.
    private static final OpeningHours NEVER_COUNTED = new OpeningHours(Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 0),
            LocalTime.of(17, 0));

    private final List<SchemeVersion> versions;
    private final StatutoryClock clock = new StatutoryClock(new WorkingDays(Set.of()));

    SchemeVersions(ObjectMapper json) {
        try (InputStream file = Objects
                .requireNonNull(SchemeVersions.class.getResourceAsStream("/rules/scheme-versions.json"))) {
            this.versions = List.copyOf(json.readValue(file, Content.class).versions());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the versions of the scheme cannot be read", unreadable);
        }
    }

    /** By which version a force works on an application of that day: its own, or else that of all others. */
    public SchemeVersion inForce(String force, Instant at) {
        LocalDate day = EnglishDay.of(at);
        return Stream.concat(versions.stream().filter(version -> version.isOf(force)),
                versions.stream().filter(SchemeVersion::isForAll)).filter(version -> version.holds(day)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no version of the scheme was in force then"));
    }

    /** An application goes on by the version with which it was received. */
    public SchemeVersion named(String id) {
        return versions.stream().filter(version -> version.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalStateException("a version of the scheme has gone from its file"));
    }

    public Instant due(TimeLimit limit, Instant start) {
        return clock.due(limit, start, NEVER_COUNTED);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Content(List<SchemeVersion> versions) {
    }
}
