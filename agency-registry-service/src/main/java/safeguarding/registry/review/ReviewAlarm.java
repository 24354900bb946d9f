package safeguarding.registry.review;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

import io.smallrye.health.api.Wellness;

/** Down while somebody should have been reminded yesterday and was not: what he keeps from others may be kept for nothing. */
@Wellness
@ApplicationScoped
class ReviewAlarm implements HealthCheck {

    private final Reviews reviews;

    ReviewAlarm(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("reminding of reviews").status(!reviews.anyLate()).build();
    }
}
