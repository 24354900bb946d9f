package safeguarding.registry.breakglass;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.registry.routing.Detail;

/** What may be read without having been told, as the right to read has to know it. */
@ApplicationScoped
public class BreakGlass {

    private final Openings openings;
    private final BreakGlassConfig config;
    private final Clock clock;

    BreakGlass(Openings openings, BreakGlassConfig config, Clock clock) {
        this.openings = openings;
        this.config = config;
        this.clock = clock;
    }

    /** Empty where nobody of that agency has opened the concern, or its time is over. */
    public Optional<Open> open(UUID concern, String agency) {
        return openings.openNow(concern, agency, clock.instant()).map(version -> new Open(config.detail(), version));
    }

    /**
     * How much may be read, and of which version of the concern.
     */
    public record Open(Detail detail, long concernVersion) {
    }
}
