package safeguarding.registry.lane;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jspecify.annotations.Nullable;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import safeguarding.kit.database.Rows;
import safeguarding.registry.agency.AgencyChanged;
import safeguarding.registry.agreement.Agreements;
import safeguarding.registry.circle.AgenciesAround;
import safeguarding.registry.circle.Neighbourhood;
import safeguarding.registry.routing.Agreement;

/** Has settled again what an agency's change, or another agreement coming into force, puts in question. */
@ApplicationScoped
class Resettling {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Lane lane;
    private final Settling settling;
    private final Neighbourhood neighbourhood;
    private final Agreements agreements;
    private final AgenciesAround agencies;
    private final Rows rows;
    private final Clock clock;

    Resettling(Lane lane, Settling settling, Neighbourhood neighbourhood, Agreements agreements, AgenciesAround agencies,
            Rows rows,
            Clock clock) {
        this.lane = lane;
        this.settling = settling;
        this.neighbourhood = neighbourhood;
        this.agreements = agreements;
        this.agencies = agencies;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * In the transaction that changes the agency, and in the lane: whoever settles later sees the change, and whoever settled
     * before is seen here.
     */
    void on(@Observes AgencyChanged changed) {
        lane.enter();
        settling.askFor(neighbourhood.subjects(agencies.recordsOf(changed.slug())));
    }

    /** Looks whether another version of the agreement is in force than the one under which everything was asked for last. */
    @Scheduled(every = "{exchange.settling.look-every:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        if (!inForce().equals(settledUnder())) {
            QuarkusTransaction.requiringNew().run(this::askUnderAnother);
        }
        settling.work();
    }

    private void askUnderAnother() {
        lane.enter();
        InForce now = inForce();
        // Another replica may have been here first.
        if (!now.equals(settledUnder())) {
            settling.askForAll();
            rows.run("insert into settled_under (id, agreement, version) values (1, ?, ?)"
                    + " on conflict (id) do update set agreement = excluded.agreement, version = excluded.version",
                    now.agreement(), now.version());
        }
    }

    private InForce inForce() {
        Agreement agreement = agreements.inForce(LocalDate.ofInstant(clock.instant(), ENGLAND));
        return agreement == null ? new InForce("none", 0) : new InForce(agreement.id(), agreement.version());
    }

    private @Nullable InForce settledUnder() {
        return rows.first("select agreement, version from settled_under",
                row -> new InForce(row.getString("agreement"), row.getInt("version"))).orElse(null);
    }

    private record InForce(String agreement, int version) {
    }
}
