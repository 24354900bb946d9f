package safeguarding.disclosure.reminder;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

import io.smallrye.health.api.Wellness;

/** Down while a reminder cannot be written. */
@Wellness
@ApplicationScoped
class ReminderAlarm implements HealthCheck {

    private final Reminders reminders;

    ReminderAlarm(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("reminders").status(!reminders.isStuck()).build();
    }
}
