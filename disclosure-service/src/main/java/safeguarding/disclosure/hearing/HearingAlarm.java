package safeguarding.disclosure.hearing;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

import io.smallrye.health.api.Wellness;

/**
 * Down while an announcement has been under way for longer than a restart of the database takes: it, and all behind it, wait
 * until then.
 */
@Wellness
@ApplicationScoped
class HearingAlarm implements HealthCheck {

    private final RegistryAnnouncements announcements;
    private final Clock clock;
    private final Duration longestWait;

    HearingAlarm(RegistryAnnouncements announcements, Clock clock,
            @ConfigProperty(name = "exchange.hearing.longest-wait", defaultValue = "60s") Duration longestWait) {
        this.announcements = announcements;
        this.clock = clock;
        this.longestWait = longestWait;
    }

    @Override
    public HealthCheckResponse call() {
        boolean late = announcements.underWaySince().isBefore(clock.instant().minus(longestWait));
        return HealthCheckResponse.named("hearing").status(!late).build();
    }
}
