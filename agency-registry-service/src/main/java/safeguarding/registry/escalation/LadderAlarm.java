package safeguarding.registry.escalation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

import io.smallrye.health.api.Wellness;
import safeguarding.kit.database.Rows;

/** Down while nobody looks at the ladders: what was not taken up may not have reached anybody else. */
@Wellness
@ApplicationScoped
class LadderAlarm implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Rows rows;
    private final Clock clock;

    LadderAlarm(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("watching acknowledgements").status(!isRaised(clock.instant())).build();
    }

    boolean isRaised(Instant now) {
        return rows.first("select 1 from ladder where next_at < ? limit 1", row -> true, now.minus(PATIENCE)).isPresent();
    }
}
