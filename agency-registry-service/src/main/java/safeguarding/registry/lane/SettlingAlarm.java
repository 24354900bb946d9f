package safeguarding.registry.lane;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

import io.smallrye.health.api.Wellness;

/** Down while a concern cannot be settled: somebody may not have been told. */
@Wellness
@ApplicationScoped
class SettlingAlarm implements HealthCheck {

    private final Settling settling;

    SettlingAlarm(Settling settling) {
        this.settling = settling;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("settling").status(!settling.anyStuck()).build();
    }
}
