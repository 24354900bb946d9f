package safeguarding.registry.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Actor;
import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Trail;
import safeguarding.registry.delivery.Inboxes;
import safeguarding.registry.delivery.ItemKind;
import safeguarding.registry.duetime.DueTimes;
import safeguarding.registry.duetime.Rung;
import safeguarding.registry.lane.Lane;

/**
 * One look at what time has done. Which steps are due follows from the telling alone, and each is a row of its own: so one that
 * nobody looked at for a week is taken when somebody does, none is passed over and none is taken twice.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LadderLook {

    private static final Actor SELF = Actor.system("agency-registry-service", "safeguarding-child",
            "https://www.legislation.gov.uk/ukpga/2004/31/section/16LA");

    private static final String FOUND = """
            select ladder.notice, ladder.told_at, notice.concern, notice.agency,
                coalesce(ladder.confirm_by, notice.acknowledge_by) as acknowledge_by, notice.version,
                case when ladder.confirm_by is null
                    then notice.state = 'TOLD' and notice.told_at = ladder.told_at and notice.acknowledged_at is null
                        and answer.kind is distinct from 'ACTED'
                    else notice.state <> 'TOLD' and notice.recalled_at = ladder.told_at and notice.recall_confirmed_at is null
                end as open,
                answer.kind is not distinct from 'REFUSED' as refused,
                exists (select 1 from escalation taken where taken.notice = ladder.notice and taken.told_at = ladder.told_at
                    and taken.kind = 'ESCALATED' and taken.taken_at >= answer.answered_at) as told_on
            from ladder join notice on notice.id = ladder.notice
            left join answer on answer.notice = ladder.notice and answer.told_at = ladder.told_at
            where ladder.next_at <= ?""";
    private static final String TOGETHER = FOUND + " order by ladder.next_at, ladder.notice limit ? for update of ladder";
    private static final String ONE = FOUND + " and ladder.notice = ? and ladder.told_at = ? for update of ladder";

    private final Rows rows;
    private final Lane lane;
    private final DueTimes dueTimes;
    private final Inboxes inboxes;
    private final Trail trail;
    private final LadderConfig config;
    private final Clock clock;

    LadderLook(Rows rows, Lane lane, DueTimes dueTimes, Inboxes inboxes, Trail trail, LadderConfig config, Clock clock) {
        this.rows = rows;
        this.lane = lane;
        this.dueTimes = dueTimes;
        this.inboxes = inboxes;
        this.trail = trail;
        this.config = config;
        this.clock = clock;
    }

    /** Whether there may be more. */
    boolean run() {
        if (rows.first("select 1 from ladder where next_at <= ? limit 1", row -> true, clock.instant()).isEmpty()) {
            return false;
        }
        // Inboxes are filled in the lane only; and whoever settles a notice is done with it before this looks at it.
        lane.enter();
        Instant now = clock.instant();
        return climbAll(rows.list(TOGETHER, Due::of, now, config.batch()), now) == config.batch();
    }

    /** Every telling that has a step to take, for looking at them one by one. */
    List<Foot> feet() {
        return rows.list("select notice, told_at from ladder where next_at <= ? order by next_at, notice",
                row -> new Foot(row.getObject(1, UUID.class), Objects.requireNonNull(Rows.instant(row, "told_at"))),
                clock.instant());
    }

    void lookAt(Foot foot) {
        lane.enter();
        Instant now = clock.instant();
        climbAll(rows.list(ONE, Due::of, now, foot.notice(), foot.toldAt()), now);
    }

    private int climbAll(List<Due> found, Instant now) {
        List<Inboxes.Item> items = new ArrayList<>();
        for (Due due : found) {
            rows.run("update ladder set next_at = ? where notice = ? and told_at = ?", climb(due, now, items), due.notice(),
                    due.toldAt());
        }
        inboxes.put(items, now);
        return found.size();
    }

    /** Takes every step that is due, and answers when the next one is. */
    private @Nullable Instant climb(Due due, Instant now, List<Inboxes.Item> items) {
        if (!due.isOpen()) {
            return null;
        }
        // Nobody is waited for who has said that he will not act, nor reminded of it.
        boolean atOnce = due.isRefused() && !due.isToldOn();
        for (Rung rung : dueTimes.ladder(due.toldAt(), Objects.requireNonNull(due.acknowledgeBy()))) {
            if (rung.reminds() && due.isRefused()) {
                continue;
            }
            if (rung.dueAt().isAfter(now) && !atOnce) {
                return rung.dueAt();
            }
            atOnce &= !take(due, rung, now, items);
        }
        return null;
    }

    /** Whether it had not been taken before. */
    private boolean take(Due due, Rung rung, Instant now, List<Inboxes.Item> items) {
        EscalationKind kind = rung.reminds() ? EscalationKind.REMINDED : EscalationKind.ESCALATED;
        int first = rows.run("insert into escalation (notice, told_at, step, kind, role, due_at, taken_at)"
                + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing", due.notice(), due.toldAt(), rung.step(), kind,
                rung.role(),
                rung.dueAt(), now);
        if (first == 1) {
            items.add(new Inboxes.Item(due.agency(), due.notice(), rung.reminds() ? ItemKind.REMINDER : ItemKind.ESCALATION));
            trail.in(Chain.of(due.concern())).announced(SELF, new NoticeEscalated(due.notice(), due.version(), due.concern(),
                    due.agency(), rung.role(), rung.dueAt(), now, kind));
        }
        return first == 1;
    }

    /** One ladder. */
    record Foot(UUID notice, Instant toldAt) {
    }
}
