package safeguarding.registry.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.LinkedTrail;
import safeguarding.kit.trail.Trail;
import safeguarding.registry.conflict.Conflicts;
import safeguarding.registry.lane.Lane;
import safeguarding.registry.notice.NoticeNotFound;
import safeguarding.registry.notice.NoticeRecalled;

/** Where a recipient says that it has acted on a notice, or that it will not, and why. The first answer stands. */
@ApplicationScoped
class AnswerDesk {

    private final Rows rows;
    private final Conflicts conflicts;
    private final Lane lane;
    private final Caller caller;
    private final ContentVersions contents;
    private final Trail trail;
    private final Event<NoticeRefused> refusals;
    private final Clock clock;

    AnswerDesk(Rows rows, Conflicts conflicts, Lane lane, Caller caller, ContentVersions contents, Trail trail,
            Event<NoticeRefused> refusals, Clock clock) {
        this.rows = rows;
        this.conflicts = conflicts;
        this.lane = lane;
        this.caller = caller;
        this.contents = contents;
        this.trail = trail;
        this.refusals = refusals;
        this.clock = clock;
    }

    @Transactional
    AnswerView act(UUID notice, NewAction said) {
        return answer(notice, AnswerKind.ACTED, null, said.signature(), said);
    }

    @Transactional
    AnswerView refuse(UUID notice, NewRefusal said) {
        return answer(notice, AnswerKind.REFUSED, said.reason(), said.signature(), said);
    }

    private AnswerView answer(UUID notice, AnswerKind kind, @Nullable RefusalReason reason, String by, Object said) {
        if (kind == AnswerKind.REFUSED) {
            // A refusal moves the ladder, and whoever climbs it is in the lane.
            lane.enter();
        }
        Telling telling = lock(notice);
        if (telling.recalled()) {
            throw new NoticeRecalled();
        }
        int first = rows.run("insert into answer (notice, told_at, kind, reason, answered_at, answered_by)"
                + " values (?, ?, ?, ?, ?, ?) on conflict do nothing", notice, telling.toldAt(), kind, reason, clock.instant(),
                by);
        AnswerView stands = rows.first("select * from answer where notice = ? and told_at = ?", AnswerDesk::view, notice,
                telling.toldAt()).orElseThrow(NoticeNotFound::new);
        if (stands.kind() != kind) {
            throw new AnsweredOtherwise();
        }
        LinkedTrail chain = trail.in(Chain.of(telling.concern()));
        String action = "notice." + kind.name().toLowerCase(Locale.ROOT);
        if (first == 1) {
            rows.run("update notice set version = version + 1 where id = ?", notice);
            chain.wrote(action, notice, contents.keep(notice, telling.version() + 1, said));
            if (kind == AnswerKind.REFUSED) {
                refusals.fire(new NoticeRefused(notice, telling.toldAt(), stands.answeredAt()));
            }
        } else {
            chain.noted(action + "-again", notice);
        }
        return stands;
    }

    /**
     * A recall that is under way comes before or after, not in between. What was never told to this agency is not there for it.
     */
    private Telling lock(UUID notice) {
        return rows.first("select * from notice where id = ? and agency = ? and told_at is not null for update", Telling::of,
                notice,
                caller.agency()).filter(found -> !conflicts.excludeFromNotice(caller.actor(), notice))
                .orElseThrow(NoticeNotFound::new);
    }

    private static AnswerView view(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return new AnswerView(row.getObject("notice", UUID.class), AnswerKind.valueOf(row.getString("kind")),
                reason == null ? null : RefusalReason.valueOf(reason),
                Objects.requireNonNull(Rows.instant(row, "answered_at")), row.getString("answered_by"));
    }

    private record Telling(UUID concern, Instant toldAt, boolean recalled, long version) {

        static Telling of(ResultSet row) throws SQLException {
            return new Telling(row.getObject("concern", UUID.class), Objects.requireNonNull(Rows.instant(row, "told_at")),
                    row.getObject("recalled_at") != null, row.getLong("version"));
        }
    }
}
