package safeguarding.registry.lane;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jspecify.annotations.Nullable;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import safeguarding.kit.caller.Actor;
import safeguarding.kit.caller.Caller;
import safeguarding.kit.database.Rows;
import safeguarding.registry.agency.AgencyChanged;
import safeguarding.registry.agreement.Agreements;
import safeguarding.registry.circle.AgenciesAround;
import safeguarding.registry.circle.Concern;
import safeguarding.registry.circle.Concerns;
import safeguarding.registry.notice.Ledger;
import safeguarding.registry.routing.Agreement;

/** Settles again what an agency's change, or another agreement coming into force, puts in question. */
@ApplicationScoped
class Resettling {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final int PAGE = 200;

    private final Lane lane;
    private final Ledger ledger;
    private final Concerns concerns;
    private final Agreements agreements;
    private final AgenciesAround agencies;
    private final Rows rows;
    private final Caller caller;
    private final Clock clock;

    Resettling(Lane lane, Ledger ledger, Concerns concerns, Agreements agreements, AgenciesAround agencies, Rows rows,
            Caller caller,
            Clock clock) {
        this.lane = lane;
        this.ledger = ledger;
        this.concerns = concerns;
        this.agreements = agreements;
        this.agencies = agencies;
        this.rows = rows;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * In the transaction that changes the agency: whoever settles later sees the change, and whoever settled before is settled
     * again here.
     */
    void on(@Observes AgencyChanged changed) {
        List<UUID> records = agencies.recordsOf(changed.slug());
        lane.run(caller.actor(), new Change() {

            @Override
            public Set<UUID> touches() {
                return Set.copyOf(records);
            }

            @Override
            public void apply() {
                // The directory has changed already; only what follows from it is worked out here.
            }
        });
    }

    /** Looks whether another version of the agreement is in force than the one under which everything was settled last. */
    @Scheduled(every = "{exchange.agreement.look-every:60s}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        Agreement inForce = agreements.inForce(LocalDate.ofInstant(clock.instant(), ENGLAND));
        String now = inForce == null ? "none v0" : inForce.id() + " v" + inForce.version();
        if (!now.equals(settledUnder())) {
            settleAll();
            QuarkusTransaction.requiringNew()
                    .run(() -> rows.run("insert into settled_under (id, agreement, version) values (1, ?, ?)"
                            + " on conflict (id) do update set agreement = excluded.agreement, version = excluded.version",
                            inForce == null ? "none" : inForce.id(), inForce == null ? 0 : inForce.version()));
        }
    }

    private @Nullable String settledUnder() {
        return rows.first("select agreement || ' v' || version from settled_under", row -> row.getString(1)).orElse(null);
    }

    private void settleAll() {
        UUID after = new UUID(0, 0);
        Actor actor = Actor.system("agency-registry-service", "linkage",
                "https://www.legislation.gov.uk/ukpga/2004/31/section/16LA");
        List<Concern> page;
        do {
            UUID from = after;
            page = QuarkusTransaction.requiringNew().call(() -> {
                lane.enter();
                List<Concern> next = concerns.page(from, PAGE);
                ledger.settle(actor, next);
                return next;
            });
            after = page.isEmpty() ? after : page.get(page.size() - 1).id();
        } while (page.size() == PAGE);
    }
}
