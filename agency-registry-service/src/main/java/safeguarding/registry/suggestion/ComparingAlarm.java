package safeguarding.registry.suggestion;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

import io.smallrye.health.api.Wellness;

/** Down while a record cannot be compared with others: somebody may stay unknown who is known elsewhere. */
@Wellness
@ApplicationScoped
class ComparingAlarm implements HealthCheck {

    private final Comparing comparing;

    ComparingAlarm(Comparing comparing) {
        this.comparing = comparing;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("comparing").status(!comparing.anyStuck()).build();
    }
}
