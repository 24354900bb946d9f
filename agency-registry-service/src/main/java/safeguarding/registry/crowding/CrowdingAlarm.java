package safeguarding.registry.crowding;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

import io.smallrye.health.api.Wellness;

/** Down while something stands on too many records: whoever is really known by it is found by humans only. */
@Wellness
@ApplicationScoped
class CrowdingAlarm implements HealthCheck {

    private final CrowdedKeys crowded;

    CrowdingAlarm(CrowdedKeys crowded) {
        this.crowded = crowded;
    }

    @Override
    public HealthCheckResponse call() {
        long keys = crowded.count();
        return HealthCheckResponse.named("crowded keys").status(keys == 0).withData("keys", keys).build();
    }
}
