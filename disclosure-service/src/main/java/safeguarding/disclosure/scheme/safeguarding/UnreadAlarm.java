package safeguarding.disclosure.scheme.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

import io.smallrye.health.api.Wellness;

/** Down while it cannot be said that a referral was read by nobody. */
@Wellness
@ApplicationScoped
class UnreadAlarm implements HealthCheck {

    private final UnreadReferrals unread;

    UnreadAlarm(UnreadReferrals unread) {
        this.unread = unread;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("unread referrals").status(!unread.isStuck()).build();
    }
}
