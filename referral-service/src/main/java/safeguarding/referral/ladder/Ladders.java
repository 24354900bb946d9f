package safeguarding.referral.ladder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.kit.clock.StatutoryClock;

/** The ladders of all hubs, of all editions. */
@ApplicationScoped
public class Ladders {

    private final List<Ladder> ladders;

    Ladders(ObjectMapper json) {
        try (InputStream file = Objects.requireNonNull(Ladders.class.getResourceAsStream("/rules/disagreement-stages.json"))) {
            this.ladders = json.readValue(file, Kept.class).ladders();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the stages of disagreements cannot be read", unreadable);
        }
    }

    /** A hub's own before the one for all others. */
    public Ladder of(String hub, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, StatutoryClock.ENGLAND);
        return ladders.stream().filter(ladder -> ladder.holds(hub, day))
                .min(Comparator.comparing(ladder -> ladder.hubs() == null))
                .orElseThrow(() -> new IllegalStateException("no ladder is in force"));
    }

    /** A disagreement goes on by the version of the ladder with which it began. */
    public Ladder version(String id, int version) {
        return ladders.stream().filter(ladder -> ladder.id().equals(id) && ladder.version() == version).findFirst()
                .orElseThrow(() -> new IllegalStateException("a ladder that was in use is not there any more"));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Kept(List<Ladder> ladders) {
    }
}
