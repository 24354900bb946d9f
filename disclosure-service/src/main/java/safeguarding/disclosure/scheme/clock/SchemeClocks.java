package safeguarding.disclosure.scheme.clock;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.code.EnglishDay;
import safeguarding.disclosure.scheme.version.SchemeVersion;
import safeguarding.disclosure.scheme.version.SchemeVersions;
import safeguarding.disclosure.scheme.version.StageClock;
import safeguarding.kit.database.Rows;
import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Trail;

/** The clocks of all applications. Whoever calls this has the application locked. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SchemeClocks {

    private static final String OPEN = "select * from scheme_clock where application = ? and ended_at is null"
            + " order by position for update";
    private static final String INSERT = "insert into scheme_clock (id, version, application, agency, kind, role, met_by,"
            + " stopped_by, state, counted_from, due_at, next_look_at) values (?, 1, ?, ?, ?, ?, ?, ?, 'RUNNING', ?, ?, ?)";
    private static final String LEAVING = "leaving";
    private static final String REVIEW = "review";

    private final Rows rows;
    private final SchemeVersions versions;
    private final ClockWatch watch;
    private final ClockLook look;
    private final Trail trail;
    private final Clock clock;

    SchemeClocks(Rows rows, SchemeVersions versions, ClockWatch watch, ClockLook look, Trail trail, Clock clock) {
        this.rows = rows;
        this.versions = versions;
        this.watch = watch;
        this.look = look;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whose clock it is. */
    public record Of(UUID application, String agency, SchemeVersion scheme) {
    }

    /** Ends the clocks that waited for it or are done with, and then starts those that begin with it. */
    public void happened(Of whose, String happening, Instant at) {
        Set<String> running = new HashSet<>();
        for (SchemeClock one : rows.list(OPEN, SchemeClock::of, whose.application())) {
            if (one.metBy().equals(happening)) {
                end(one, ClockState.MET, at);
            } else if (one.stoppedBy().contains(happening)) {
                end(one, ClockState.STOPPED, at);
            } else {
                running.add(one.kind());
            }
        }
        for (StageClock begun : whose.scheme().clocks()) {
            // What happens twice, as an assessment may, gives no more time.
            if (begun.startedBy().equals(happening) && !running.contains(begun.id())) {
                start(whose, new Limit(begun.id(), begun.escalatesTo(), begun.metBy(), begun.stoppedBy()), at,
                        versions.due(begun.limit(), at), versions.due(begun.remindAfter(), at));
            }
        }
    }

    /** An agency was asked; how long it has is for whoever asks, since no guidance says. */
    public void asked(Of whose, UUID ask, Instant at, Instant replyBy) {
        Limit limit = new Limit("reply", whose.scheme().repliesEscalateTo(), "reply:" + ask, List.of(LEAVING, "conclusion"));
        start(whose, limit, at, replyBy, null);
    }

    /** It was decided, and somebody looks again: the review comes before the next decision, even after the end. */
    public void toBeReviewed(Of whose, Instant at, Instant reviewAt) {
        start(whose, new Limit(REVIEW, whose.scheme().reviewsEscalateTo(), "decision", List.of()), at, reviewAt, null);
    }

    /** The record was put right, which is no review: one that is to come may come sooner, and none is put off. */
    public void toBeReviewedNoLater(Of whose, Instant at, Instant reviewAt) {
        for (SchemeClock one : rows.list(OPEN, SchemeClock::of, whose.application())) {
            if (one.kind().equals(REVIEW) && one.dueAt().isAfter(reviewAt)) {
                end(one, ClockState.STOPPED, at);
                toBeReviewed(whose, at, reviewAt);
            }
        }
    }

    /** Somebody was told by a record that was wrong. Whoever corrects the correction tells of both. */
    public void toBeToldAnew(Of whose, UUID correction, Instant at) {
        Limit limit = new Limit("correction", whose.scheme().reviewsEscalateTo(), "told:" + correction, List.of());
        start(whose, limit, at, versions.due(whose.scheme().tellCorrectionsWithin(), at), null);
    }

    /** Whether a clock of this application still waits for that. */
    public boolean isAwaited(Of whose, String happening) {
        return rows.first("select 1 from scheme_clock where application = ? and met_by = ? and ended_at is null", row -> true,
                whose.application(), happening).orElse(false);
    }

    /** Nobody waits for it any more. */
    public void stopWaitingFor(Of whose, String happening, Instant at) {
        rows.list(OPEN, SchemeClock::of, whose.application()).stream().filter(one -> one.metBy().equals(happening))
                .forEach(one -> end(one, ClockState.STOPPED, at));
    }

    /** What is to be kept, and what ends it. */
    private record Limit(String kind, String role, String metBy, List<String> stoppedBy) {
    }

    private void start(Of whose, Limit limit, Instant from, Instant due, @Nullable Instant remind) {
        rows.run(INSERT, Ids.next(), whose.application(), whose.agency(), limit.kind(), limit.role(), limit.metBy(),
                limit.stoppedBy(), from, due, remind == null ? due : remind);
        // It may have run out before anybody recorded its beginning.
        watch.wakeAfterCommit();
    }

    private void end(SchemeClock one, ClockState state, Instant at) {
        Instant now = clock.instant();
        // It may have run out while nobody looked; whoever is told of misses is told of this one as well.
        SchemeClock last = one.isMissedBy(at) ? look.miss(one, now) : one;
        // Of a clock that nobody was told of, nobody is told either that it has ended; of any other, with all that ended that day.
        Instant sayAt = last.isKnown() ? EnglishDay.startOf(EnglishDay.of(now).plusDays(1)) : null;
        rows.run("update scheme_clock set state = ?, ended_at = ?, next_look_at = ?, version = version + 1 where id = ?", state,
                at, sayAt, last.id());
        trail.in(Chain.of(one.application())).noted(state == ClockState.MET ? "scheme-clock.met" : "scheme-clock.stopped",
                one.id());
    }

    /** All of one application, the open ones first, and of those the most urgent. */
    public List<ClockView> of(UUID application) {
        return rows.list("select * from scheme_clock where application = ? order by ended_at desc nulls first, due_at,"
                + " position limit 200", row -> ClockView.of(SchemeClock.of(row)), application);
    }
}
