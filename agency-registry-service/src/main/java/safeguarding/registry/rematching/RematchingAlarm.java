package safeguarding.registry.rematching;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

import io.smallrye.health.api.Wellness;

/** Down while a record cannot be joined by the present rules: it is held to be of whom the former ones said. */
@Wellness
@ApplicationScoped
class RematchingAlarm implements HealthCheck {

    private final Rematching rematching;

    RematchingAlarm(Rematching rematching) {
        this.rematching = rematching;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("rematching").status(!rematching.anyStuck()).build();
    }
}
