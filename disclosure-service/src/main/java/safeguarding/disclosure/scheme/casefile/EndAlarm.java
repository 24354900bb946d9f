package safeguarding.disclosure.scheme.casefile;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

import io.smallrye.health.api.Wellness;

/** Down while it cannot be said that an application has ended. */
@Wellness
@ApplicationScoped
class EndAlarm implements HealthCheck {

    private final Ends ends;

    EndAlarm(Ends ends) {
        this.ends = ends;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("ends of applications").status(!ends.isStuck()).build();
    }
}
