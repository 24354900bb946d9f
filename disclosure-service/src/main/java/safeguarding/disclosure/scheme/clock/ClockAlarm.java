package safeguarding.disclosure.scheme.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.health.api.Wellness;
import safeguarding.kit.database.Rows;

/** Down while nobody looks at the clocks: a missed one may not have reached anybody. */
@Wellness
@ApplicationScoped
class ClockAlarm implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Rows rows;
    private final Clock clock;

    ClockAlarm(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("watching scheme clocks").status(!isRaised(clock.instant())).build();
    }

    boolean isRaised(Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> rows.first(
                "select 1 from scheme_clock where next_look_at < ? limit 1", row -> row.getInt(1), now.minus(PATIENCE))
                .isPresent());
    }
}
