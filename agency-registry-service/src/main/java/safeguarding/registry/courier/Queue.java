package safeguarding.registry.courier;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Actor;
import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.Trail;
import safeguarding.registry.delivery.InboxFilled;
import safeguarding.registry.suspension.AgencyResumed;
import safeguarding.registry.suspension.AgencySuspended;
import safeguarding.registry.undeliverable.RedriveAsked;

/** Who is to be called, and by whom: in the database, so that any replica can go on where another died. */
@ApplicationScoped
class Queue {

    static final Actor SELF = Actor.system("agency-registry-service", "safeguarding-child",
            "https://www.legislation.gov.uk/ukpga/2004/31/section/16LA");

    private static final String CLAIM = """
            with due as (
                select agency from webhook where state = 'OPEN' and due_at <= ? and (leased_until is null or leased_until <= ?)
                    and (failures > 0 or slow) = ?
                    and not exists (select 1 from suspension where suspension.agency = webhook.agency and resumed_at is null)
                order by due_at limit ? for update skip locked
            )
            update webhook set lease = gen_random_uuid(), leased_until = ? from due where webhook.agency = due.agency
            returning webhook.*""";

    // Nobody is looking: the courier is down, or somebody's round fails again and again.
    private static final String LEFT_LYING = "select 1 from webhook where state = 'OPEN' and due_at < ?"
            + " and not exists (select 1 from suspension where suspension.agency = webhook.agency and resumed_at is null) limit 1";

    private static final String MINE = " where agency = ? and lease = ?";
    private static final Duration LONGEST_WAIT_ASKED = Duration.ofHours(6);

    private final Rows rows;
    private final Trail trail;
    private final CourierConfig config;
    private final Clock clock;

    Queue(Rows rows, Trail trail, CourierConfig config, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.config = config;
        this.clock = clock;
    }

    /**
     * In the transaction that fills the inboxes: what is in them is due, or neither. Whoever waits after a failure goes on
     * waiting.
     */
    void on(@Observes InboxFilled filled) {
        rows.run("update webhook set due_at = coalesce(due_at, ?) where agency = any(?) and state = 'OPEN'", filled.at(),
                filled.agencies());
    }

    void on(@Observes RedriveAsked asked) {
        rows.run("update webhook set due_at = coalesce(due_at, ?) where agency = ? and state = 'OPEN'", clock.instant(),
                asked.agency());
    }

    /** Whoever sends to it finds that he sends no more; what was due stays due for when it is resumed. */
    void on(@Observes AgencySuspended suspended) {
        rows.run("update webhook set lease = null, leased_until = null where agency = ?", suspended.agency());
    }

    /** It has waited for us, not for somebody to look; and however long that was, it has not failed all the while. */
    void on(@Observes AgencyResumed resumed) {
        rows.run(
                "update webhook set failures = 0, failing_since = null, due_at = case when due_at is not null then ?::timestamptz end"
                        + " where agency = ?",
                clock.instant(), resumed.agency());
    }

    /** Those that are sound, or those that fail or are slow; whoever has waited longest first. */
    List<Claim> claim(boolean ailing, int most) {
        Instant now = clock.instant();
        return rows.list(CLAIM, Claim::of, now, now, ailing, most, now.plus(config.lease()));
    }

    /** Whether a call may be made now: asked before each, since a round may outlast what it began with. */
    boolean holds(Claim claim) {
        return rows.first("select 1 from webhook" + MINE + " and url = ? and state = 'OPEN' and not exists"
                + " (select 1 from suspension where suspension.agency = webhook.agency and resumed_at is null)", row -> true,
                claim.agency(), claim.lease(), claim.url()).isPresent();
    }

    /** False when the claim has ended: somebody else sends, or the agency has changed something. */
    boolean passed(Claim claim, long position) {
        return rows.run("update webhook set sent_up_to = greatest(sent_up_to, ?), failures = 0, failing_since = null" + MINE,
                position, claim.agency(), claim.lease()) == 1;
    }

    void failed(Claim claim, Answer answer) {
        Optional<Run> before = rows.first("select failures, failing_since from webhook" + MINE + " for update",
                row -> new Run(row.getInt(1), Rows.instant(row, "failing_since")), claim.agency(), claim.lease());
        if (before.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        int failures = before.get().failures() + 1;
        Instant since = Objects.requireNonNullElse(before.get().since(), now);
        // Days alone may be days in which nobody of us called.
        if (failures >= config.giveUpAfterFailures() && !now.isBefore(since.plus(config.giveUpAfter()))) {
            disable(claim, answer.reason());
            return;
        }
        rows.run("update webhook set failures = ?, failing_since = ?, due_at = ?, lease = null, leased_until = null" + MINE,
                failures, since, now.plus(pause(failures, answer)), claim.agency(), claim.lease());
    }

    /** Nobody is called there any more until somebody says so. Nothing is lost: the position stays, and the inbox fills. */
    void disable(Claim claim, String reason) {
        int mine = rows
                .run("update webhook set state = 'DISABLED', reason = ?, due_at = null, lease = null, leased_until = null,"
                        + " version = version + 1" + MINE, reason, claim.agency(), claim.lease());
        if (mine == 1) {
            trail.noted(SELF, "webhook.disabled", claim.webhook());
        }
    }

    /**
     * Gives the claim back. The row is locked first and the inbox looked at after: whoever fills it meanwhile waits for the
     * lock
     * and then finds that nothing is due. What is still due is so from now on, behind all that has been waiting.
     */
    void release(Claim claim, boolean slow) {
        if (rows.first("select 1 from webhook" + MINE + " for update", row -> true, claim.agency(), claim.lease()).isEmpty()) {
            return;
        }
        rows.run("update webhook set slow = ?, lease = null, leased_until = null, due_at = case when exists"
                + " (select 1 from inbox_item item where item.agency = webhook.agency and item.position > webhook.sent_up_to)"
                + " or exists (select 1 from undeliverable where undeliverable.agency = webhook.agency"
                + " and redrive_asked_at is not null and redriven_at is null and dismissed_at is null)"
                + " then ?::timestamptz end" + MINE, slow, clock.instant(), claim.agency(), claim.lease());
    }

    boolean anyDisabled() {
        return rows.first("select 1 from webhook where state = 'DISABLED' limit 1", row -> true).isPresent();
    }

    boolean anyLeftLying(Duration patience) {
        return rows.first(LEFT_LYING, row -> true, clock.instant().minus(patience)).isPresent();
    }

    private static Duration pause(int failures, Answer answer) {
        Duration own = BackOff.after(failures, ThreadLocalRandom.current().nextDouble());
        Duration asked = answer.patience();
        if (asked == null || asked.compareTo(own) < 0) {
            return own;
        }
        return asked.compareTo(LONGEST_WAIT_ASKED) < 0 ? asked : LONGEST_WAIT_ASKED;
    }

    private record Run(int failures, @Nullable Instant since) {
    }
}
