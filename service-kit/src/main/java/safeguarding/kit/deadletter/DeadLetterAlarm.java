package safeguarding.kit.deadletter;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.health.api.Wellness;

/** Down while a dead letter waits: somebody has to look, but the service goes on serving, so this is not its readiness. */
@Wellness
@ApplicationScoped
@IfBuildProperty(name = "exchange.hears", stringValue = "true")
class DeadLetterAlarm implements HealthCheck {

    private final DeadLetters deadLetters;

    DeadLetterAlarm(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("dead letters").status(!deadLetters.any()).build();
    }
}
