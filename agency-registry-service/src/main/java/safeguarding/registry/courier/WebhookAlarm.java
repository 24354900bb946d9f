package safeguarding.registry.courier;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

import io.smallrye.health.api.Wellness;
import safeguarding.registry.undeliverable.Undeliverables;

/**
 * Down while an endpoint is called no more because it failed, while an item waits that was refused, or while nobody calls
 * although somebody is to be called.
 */
@Wellness
@ApplicationScoped
class WebhookAlarm implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Queue queue;
    private final Undeliverables undeliverables;

    WebhookAlarm(Queue queue, Undeliverables undeliverables) {
        this.queue = queue;
        this.undeliverables = undeliverables;
    }

    @Override
    public HealthCheckResponse call() {
        boolean disabled = queue.anyDisabled();
        boolean refused = undeliverables.any();
        boolean leftLying = queue.anyLeftLying(PATIENCE);
        return HealthCheckResponse.named("webhooks").status(!disabled && !refused && !leftLying)
                .withData("disabled", disabled).withData("undeliverable", refused).withData("leftLying", leftLying).build();
    }
}
