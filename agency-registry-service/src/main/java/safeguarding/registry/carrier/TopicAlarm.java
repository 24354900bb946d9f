package safeguarding.registry.carrier;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

import io.smallrye.health.api.Wellness;

/** Down while a topic cannot be written, or not be opened or locked, or while nobody tries although something is due. */
@Wellness
@ApplicationScoped
class TopicAlarm implements HealthCheck {

    private static final Duration NOBODY_TRIES = Duration.ofMinutes(5);

    private final Queue queue;
    private final CarrierConfig config;

    TopicAlarm(Queue queue, CarrierConfig config) {
        this.queue = queue;
        this.config = config;
    }

    @Override
    public HealthCheckResponse call() {
        boolean failing = queue.anyFailing(config.patience());
        boolean leftLying = queue.anyLeftLying(NOBODY_TRIES);
        return HealthCheckResponse.named("topics").status(!failing && !leftLying).withData("failing", failing)
                .withData("leftLying", leftLying).build();
    }
}
