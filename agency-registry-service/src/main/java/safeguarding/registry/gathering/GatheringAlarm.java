package safeguarding.registry.gathering;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

import io.smallrye.health.api.Wellness;

/**
 * Down while announcements wait for an owner or the database for longer than a restart takes: until then nobody is told of
 * them.
 */
@Wellness
@ApplicationScoped
class GatheringAlarm implements HealthCheck {

    private final Gatherer gatherer;
    private final Clock clock;
    private final Duration longestWait;

    GatheringAlarm(Gatherer gatherer, Clock clock,
            @ConfigProperty(name = "exchange.gathering.longest-wait", defaultValue = "60s") Duration longestWait) {
        this.gatherer = gatherer;
        this.clock = clock;
        this.longestWait = longestWait;
    }

    @Override
    public HealthCheckResponse call() {
        boolean late = gatherer.underWaySince().isBefore(clock.instant().minus(longestWait));
        return HealthCheckResponse.named("gathering").status(!late).build();
    }
}
