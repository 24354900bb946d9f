package safeguarding.kit.hearing;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.health.api.Wellness;

/**
 * Down while an announcement waits for a neighbour or the database for longer than a restart takes: until then nothing follows
 * from it.
 */
@Wellness
@ApplicationScoped
@IfBuildProperty(name = "exchange.hears", stringValue = "true")
class HearingAlarm implements HealthCheck {

    private final UnderWay underWay;
    private final Clock clock;
    private final Duration longestWait;

    HearingAlarm(UnderWay underWay, Clock clock,
            @ConfigProperty(name = "exchange.hearing.longest-wait", defaultValue = "60s") Duration longestWait) {
        this.underWay = underWay;
        this.clock = clock;
        this.longestWait = longestWait;
    }

    @Override
    public HealthCheckResponse call() {
        boolean late = underWay.oldest().isBefore(clock.instant().minus(longestWait));
        return HealthCheckResponse.named("hearing").status(!late).build();
    }
}
