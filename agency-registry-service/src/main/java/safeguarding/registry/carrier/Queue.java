package safeguarding.registry.carrier;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import safeguarding.kit.caller.Actor;
import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.Trail;
import safeguarding.registry.delivery.InboxFilled;
import safeguarding.registry.suspension.AgencyResumed;

/**
 * Whose topic there is something to do for, and who does it: in the database, so that any replica can go on where another died.
 */
@ApplicationScoped
class Queue {

    static final Actor SELF = Actor.system("agency-registry-service", "safeguarding-child",
            "https://www.legislation.gov.uk/ukpga/2004/31/section/16LA");

    private static final String NOT_SUSPENDED = "not exists (select 1 from suspension"
            + " where suspension.agency = agency_topic.agency and resumed_at is null)";

    // Nobody reads any more what is closed, whether its agency is suspended or not.
    private static final String DUE = "(state = 'CLOSED' or " + NOT_SUSPENDED + ")";

    private static final String CLAIM = "with due as (select agency from agency_topic where due_at <= ?"
            + " and (leased_until is null or leased_until <= ?) and (failures > 0) = ? and " + DUE
            + " order by due_at limit ? for update skip locked)"
            + " update agency_topic set lease = gen_random_uuid(), leased_until = ? from due"
            + " where agency_topic.agency = due.agency returning agency_topic.*";

    private static final String MINE = " where agency = ? and lease = ?";
    private static final String AS_CLAIMED = MINE + " and version = ?";
    private static final long FIRST_PAUSE_MILLIS = 1_000;
    private static final int DOUBLINGS = 10;

    private final Rows rows;
    private final Trail trail;
    private final CarrierConfig config;
    private final Clock clock;

    Queue(Rows rows, Trail trail, CarrierConfig config, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.config = config;
        this.clock = clock;
    }

    /** In the transaction that fills the inboxes: what is in them is due, or neither. */
    void on(@Observes InboxFilled filled) {
        rows.run("update agency_topic set due_at = coalesce(due_at, ?) where agency = any(?) and state = 'OPEN'", filled.at(),
                filled.agencies());
    }

    /** It has waited for us; what it failed before counts no more. */
    void on(@Observes AgencyResumed resumed) {
        rows.run("update agency_topic set failures = 0, failing_since = null, due_at = case when due_at is not null"
                + " then ?::timestamptz end where agency = ?", clock.instant(), resumed.agency());
    }

    /** Those that are sound, or those that could not be written the last time; whoever has waited longest first. */
    List<Claim> claim(boolean ailing, int most) {
        Instant now = clock.instant();
        return rows.list(CLAIM, Claim::of, now, now, ailing, most, now.plus(config.lease()));
    }

    /** Whether an item may be written now: asked before each, since a round may outlast what it began with. */
    boolean holds(Claim claim) {
        return rows.first("select 1 from agency_topic" + AS_CLAIMED + " and state = 'OPEN' and " + NOT_SUSPENDED, row -> true,
                claim.agency(), claim.lease(), claim.version()).isPresent();
    }

    /** The agency alone may read it now, or nobody may. That it still may is nothing new. */
    void settled(Claim claim, boolean granted) {
        if (rows.run("update agency_topic set granted = ?" + AS_CLAIMED, granted,
                claim.agency(), claim.lease(), claim.version()) == 1) {
            if (claim.granted() != granted) {
                trail.noted(SELF, granted ? "topic.opened" : "topic.locked", claim.topic());
            }
        } else {
            // Somebody changed it meanwhile, and may have been done before the broker heard of us: it is looked at once more.
            rows.run("update agency_topic set granted = (state = 'CLOSED'), due_at = coalesce(due_at, ?) where agency = ?",
                    clock.instant(), claim.agency());
        }
    }

    /** False when the agency has changed something meanwhile: then the next item is another one. */
    boolean passed(Claim claim, long position) {
        return rows.run("update agency_topic set sent_up_to = greatest(sent_up_to, ?), failures = 0, failing_since = null"
                + AS_CLAIMED, position, claim.agency(), claim.lease(), claim.version()) == 1;
    }

    /**
     * Nothing is lost and nobody is given up: it is tried again, and it is made and opened again before that. Whoever could
     * read it can go on: what the broker does not take is written later, and says nothing of what it has.
     */
    void failed(Claim claim) {
        rows.first("select failures from agency_topic" + MINE + " for update", row -> row.getInt(1), claim.agency(),
                claim.lease()).ifPresent(
                        failures -> rows.run("update agency_topic set failures = failures + 1,"
                                + " failing_since = coalesce(failing_since, ?), due_at = ?, lease = null, leased_until = null"
                                + MINE, clock.instant(), clock.instant().plus(pause(failures)), claim.agency(), claim.lease()));
    }

    /**
     * Gives the claim back. The row is locked first and the inbox looked at after: whoever fills it meanwhile waits for the
     * lock and then finds that nothing is due.
     */
    void release(Claim claim) {
        if (rows.first("select 1 from agency_topic" + MINE + " for update", row -> true, claim.agency(), claim.lease())
                .isEmpty()) {
            return;
        }
        rows.run("update agency_topic set failures = 0, failing_since = null, lease = null, leased_until = null, due_at ="
                + " case when granted <> (state = 'OPEN')"
                + " or (state = 'OPEN' and exists (select 1 from inbox_item item where item.agency = agency_topic.agency"
                + " and item.position > agency_topic.sent_up_to)) then ?::timestamptz end" + MINE, clock.instant(),
                claim.agency(), claim.lease());
    }

    boolean anyFailing(Duration patience) {
        return rows.first("select 1 from agency_topic where failing_since < ? and " + DUE + " limit 1", row -> true,
                clock.instant().minus(patience)).isPresent();
    }

    boolean anyLeftLying(Duration patience) {
        return rows.first("select 1 from agency_topic where due_at < ? and " + DUE + " limit 1", row -> true,
                clock.instant().minus(patience)).isPresent();
    }

    /** Doubled each time up to the longest, and spread, so that not all come back together. */
    private Duration pause(int failures) {
        long millis = Math.min(FIRST_PAUSE_MILLIS << Math.min(failures, DOUBLINGS), config.longestPause().toMillis());
        return Duration.ofMillis((long) (millis * (0.8 + 0.4 * ThreadLocalRandom.current().nextDouble())));
    }
}
