package safeguarding.disclosure.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import safeguarding.disclosure.code.EnglishDay;
import safeguarding.disclosure.look.OneByOne;
import safeguarding.disclosure.request.DisclosureRequest;
import safeguarding.disclosure.request.DisclosureRequests;
import safeguarding.kit.caller.Actor;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;

/**
 * Looks which reviews have fallen due. A request moves, and its escalation is written, in one transaction under its lock: so
 * once, however many replicas look and whenever one of them is killed. Each has a transaction of its own, so that one that
 * cannot
 * be written keeps no other from being looked at again.
 */
@ApplicationScoped
class Reviews {

    private static final Actor SELF = Actor.system("disclosure-service", "offender-management",
            "https://www.legislation.gov.uk/ukpga/2003/44/section/327A");

    private final DisclosureRequests requests;
    private final ContentVersions contents;
    private final Trail trail;
    private final Clock clock;
    private final OneByOne work = new OneByOne();

    Reviews(DisclosureRequests requests, ContentVersions contents, Trail trail, Clock clock) {
        this.requests = requests;
        this.contents = contents;
        this.trail = trail;
        this.clock = clock;
    }

    @Scheduled(every = "{exchange.reviews.look-every:60s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        LocalDate today = EnglishDay.today(clock);
        work.each(QuarkusTransaction.requiringNew().call(() -> requests.due(today)), id -> escalate(id, today));
    }

    boolean isStuck() {
        return work.isStuck();
    }

    private void escalate(UUID id, LocalDate today) {
        requests.lockDue(id, today).ifPresent(before -> {
            DisclosureRequest after = before.due();
            requests.put(after);
            trail.in(Chain.of(after.about().concern()).with(after.agency()).decided(Chain.Decision.REVIEW)).wrote(SELF,
                    DecisionEscalated.of(after, clock.instant()), contents.keep(after.id(), after.version(), after));
        });
    }
}
