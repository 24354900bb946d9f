package safeguarding.disclosure.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import safeguarding.disclosure.code.EnglishDay;
import safeguarding.disclosure.request.DisclosureRequest;
import safeguarding.disclosure.request.DisclosureRequests;
import safeguarding.kit.caller.Actor;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;

/**
 * Looks which reviews have fallen due. A request moves, and its escalation is written, in one transaction under its lock: so
 * once, however many replicas look and whenever one of them is killed.
 */
@ApplicationScoped
class Reviews {

    private static final int TOGETHER = 100;
    private static final Actor SELF = Actor.system("disclosure-service", "offender-management",
            "https://www.legislation.gov.uk/ukpga/2003/44/section/327A");

    private final DisclosureRequests requests;
    private final ContentVersions contents;
    private final Trail trail;
    private final Clock clock;

    Reviews(DisclosureRequests requests, ContentVersions contents, Trail trail, Clock clock) {
        this.requests = requests;
        this.contents = contents;
        this.trail = trail;
        this.clock = clock;
    }

    @Scheduled(every = "{exchange.reviews.look-every:60s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        while (QuarkusTransaction.requiringNew().call(this::escalate) == TOGETHER) {
            // A few at a time, so that no lock is held for long.
            continue;
        }
    }

    private int escalate() {
        Instant now = clock.instant();
        List<DisclosureRequest> due = requests.lockDue(EnglishDay.of(now), TOGETHER);
        for (DisclosureRequest before : due) {
            DisclosureRequest after = before.due();
            requests.put(after);
            trail.in(Chain.of(after.about().concern()).with(after.agency()).decided(Chain.Decision.REVIEW)).wrote(SELF,
                    DecisionEscalated.of(after, now), contents.keep(after.id(), after.version(), after));
        }
        return due.size();
    }
}
