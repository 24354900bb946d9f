package safeguarding.kit.event;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

import io.smallrye.health.api.Wellness;
import safeguarding.kit.database.Rows;

/**
 * Down while something that was recorded waits to be announced for longer than a broker needs to come back: until then nobody
 * is
 * told of it. The service goes on recording, so this is not its readiness.
 */
@Wellness
@ApplicationScoped
class RelayAlarm implements HealthCheck {

    private final Rows rows;
    private final RelayConfig config;
    private final Clock clock;

    RelayAlarm(Rows rows, RelayConfig config, Clock clock) {
        this.rows = rows;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        boolean late = config.topics().isPresent() && rows.first("""
                select occurred_at < ? from trail_entry
                where position > (select position from relay_position where relay = 'kafka') and topic is not null
                order by position limit 1""", row -> row.getBoolean(1), clock.instant().minus(config.longestWait()))
                .orElse(false);
        return HealthCheckResponse.named("announcing").status(!late).build();
    }
}
