package safeguarding.referral.unsubmitted;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.health.api.Wellness;
import safeguarding.kit.database.Rows;

/** Down while nobody looks at drafts: one that was left may not have reached anybody. */
@Wellness
@ApplicationScoped
class DraftAlarm implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Rows rows;
    private final Clock clock;

    DraftAlarm(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        boolean late = QuarkusTransaction.requiringNew().call(() -> rows.first(
                "select 1 from draft where next_look_at < ? limit 1", row -> row.getInt(1), clock.instant().minus(PATIENCE))
                .isPresent());
        return HealthCheckResponse.named("watching drafts").status(!late).build();
    }
}
