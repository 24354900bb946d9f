package safeguarding.kit.sealing;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.health.api.Wellness;
import safeguarding.kit.database.Rows;

/**
 * Down when an entry has waited longer than it may: no key, a sealer that hangs, or a transaction that holds everything up.
 * Somebody has to look, but records are taken, so this is not readiness.
 */
@Wellness
@ApplicationScoped
class SealHealth implements HealthCheck {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final Sealer sealer;
    private final Rows rows;
    private final Clock clock;

    SealHealth(Sealer sealer, Rows rows, Clock clock) {
        this.sealer = sealer;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        String trouble = sealer.trouble();
        if (trouble != null) {
            return HealthCheckResponse.named("seal").withData("reason", trouble).down().build();
        }
        boolean waits = QuarkusTransaction.requiringNew().call(this::somethingWaits);
        return HealthCheckResponse.named("seal").status(!waits).build();
    }

    /** The first entry behind the head, by its index; entries are in their order, so it is the oldest. */
    private boolean somethingWaits() {
        Optional<Boolean> late = rows.first("""
                select recorded_at < ? from trail_entry, (select coalesce(max(position), 0) as sealed_to,
                    coalesce(max(recorded_at), '1970-01-01') as sealed_at from trail_head) head
                where position > sealed_to and recorded_at > sealed_at - interval '1 day' order by position limit 1""",
                row -> row.getBoolean(1), clock.instant().minus(LONGEST_WAIT));
        return late.orElse(false);
    }
}
