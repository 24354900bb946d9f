package safeguarding.disclosure.scheme.safeguarding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import safeguarding.disclosure.look.OneByOne;
import safeguarding.kit.caller.Actor;
import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Trail;

/** Looks which referrals nobody has read in time: each said once, however many replicas look. */
@ApplicationScoped
class UnreadReferrals {

    private static final Actor SELF = Actor.system("disclosure-service", "safeguarding-child",
            "https://www.legislation.gov.uk/ukpga/2004/31/section/16LA");
    private static final String UNREAD = " acknowledged_at is null and missed_at is null and due_at <= ?";

    private final Rows rows;
    private final Trail trail;
    private final Clock clock;
    private final OneByOne work = new OneByOne();

    UnreadReferrals(Rows rows, Trail trail, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    @Scheduled(every = "{exchange.reviews.look-every:60s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        Instant now = clock.instant();
        List<UUID> unread = QuarkusTransaction.requiringNew().call(() -> rows.list("select referral from scheme_referral_watch"
                + " where" + UNREAD + " order by due_at, position limit 1000", row -> row.getObject(1, UUID.class), now));
        work.each(unread, id -> escalate(id, now));
    }

    boolean isStuck() {
        return work.isStuck();
    }

    private void escalate(UUID id, Instant now) {
        rows.first("select r.id, r.agency, r.recorded_by, w.role, w.due_at from scheme_referral_watch w"
                + " join scheme_referral r on r.id = w.referral where w.referral = ? and" + UNREAD
                + " for update of w skip locked", row -> missed(row, now), id, now).ifPresent(missed -> {
                    rows.run("update scheme_referral_watch set missed_at = ? where referral = ?", now, id);
                    trail.in(Chain.of(id).with(missed.agency())).announced(SELF, missed);
                });
    }

    private static ReferralMissed missed(ResultSet row, Instant now) throws SQLException {
        return new ReferralMissed(row.getObject("id", UUID.class), ReferralView.MADE, row.getString("agency"),
                row.getString("recorded_by"), row.getString("role"), Objects.requireNonNull(Rows.instant(row, "due_at")), now);
    }
}
