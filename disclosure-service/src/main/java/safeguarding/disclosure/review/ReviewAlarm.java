package safeguarding.disclosure.review;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

import io.smallrye.health.api.Wellness;

/** Down while a review has fallen due and cannot be put back on anybody's list. */
@Wellness
@ApplicationScoped
class ReviewAlarm implements HealthCheck {

    private final Reviews reviews;

    ReviewAlarm(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("reviews").status(!reviews.isStuck()).build();
    }
}
