package safeguarding.referral.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Actor;
import safeguarding.kit.database.Rows;
import safeguarding.kit.event.Announcement;
import safeguarding.kit.request.Discretion;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Trail;
import safeguarding.referral.rule.Rule;
import safeguarding.referral.rule.RuleBook;

/**
 * The clocks of all referrals. Whoever calls this has the hub's triage of the referral locked, or the part that it is about.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Deadlines {

    private static final String OPEN = "select * from deadline where referral = ? and hub = ?"
            + " and about is not distinct from ?::uuid and ended_at is null order by position for update";

    private static final String OPEN_AT_HUB = "select * from deadline where referral = ? and hub = ? and ended_at is null"
            + " and (about is null or about in (select id from child where child.referral = deadline.referral))"
            + " order by position for update";

    private static final String START = "insert into deadline (id, version, referral, hub, about, rule, rule_version,"
            + " role, state, counted_from, due_at, next_look_at) values ";

    private final Rows rows;
    private final RuleBook book;
    private final Trail trail;
    private final DeadlineWatch watch;
    private final Clock clock;
    private final Discretion discretion;

    Deadlines(Rows rows, RuleBook book, Trail trail, DeadlineWatch watch, Clock clock,
            Discretion discretion) {
        this.rows = rows;
        this.book = book;
        this.trail = trail;
        this.watch = watch;
        this.clock = clock;
        this.discretion = discretion;
    }

    /** Ends the clocks that waited for it or are done with, and then starts those that begin with it. */
    public void happened(Happening happening) {
        happened(happening, rule -> true, rule -> true);
    }

    /**
     * The same for what happens to single children: a rule that counts for each child by itself has a clock for each. Where no
     * child is named, those are meant whose clocks end with it; where there are none, the referral as a whole.
     */
    public void happenedTo(Set<UUID> named, Happening happening) {
        Set<UUID> all = new LinkedHashSet<>(rows.list("select id from child where referral = ? and status = 'RECEIVED'",
                row -> row.getObject(1, UUID.class), happening.referral()));
        Set<UUID> children = named.isEmpty() ? withClocks(happening) : named;
        if (children.isEmpty()) {
            happened(happening);
            return;
        }
        boolean wholly = named.isEmpty() || named.containsAll(all);
        happened(happening, rule -> wholly || !rule.countsPerChild(), rule -> !rule.countsPerChild());
        for (UUID child : children) {
            happened(
                    new Happening(discretion.nextId(), happening.referral(), happening.hub(), happening.codes(), happening.at(),
                            happening.by(), happening.cause(), child),
                    rule -> true, Rule::countsPerChild);
        }
    }

    private Set<UUID> withClocks(Happening happening) {
        Set<UUID> children = new LinkedHashSet<>();
        for (Deadline deadline : rows.list(OPEN_AT_HUB, Deadline::of, happening.referral(), happening.hub())) {
            if (deadline.about() != null && book.rule(deadline.rule(), deadline.ruleVersion())
                    .filter(rule -> rule.isMetBy(happening.codes()) || rule.isStoppedBy(happening.codes())).isPresent()) {
                children.add(deadline.about());
            }
        }
        return children;
    }

    /** The same for what is the first to happen with a referral at a hub: no clock runs there yet that could end with it. */
    public void began(Happening happening) {
        record(happening);
        Begun begun = begun(happening, rule -> true);
        if (!begun.isEmpty()) {
            rows.later(begun.sql(), begun.values().toArray());
            announceStarted(DeadlineActor.causedBy(happening.cause()), begun.deadlines());
        }
    }

    private void happened(Happening happening, Predicate<Rule> ending, Predicate<Rule> starting) {
        record(happening);
        Actor actor = DeadlineActor.causedBy(happening.cause());
        for (Deadline deadline : rows.list(OPEN, Deadline::of, happening.referral(), happening.hub(),
                happening.about())) {
            book.rule(deadline.rule(), deadline.ruleVersion()).filter(ending)
                    .ifPresent(rule -> advance(actor, deadline, rule, happening));
        }
        start(actor, happening, starting);
    }

    private void record(Happening happening) {
        rows.later("insert into happening (id, referral, hub, about, codes, happened_at, recorded_at, recorded_by)"
                + " values (?, ?, ?, ?::uuid, ?, ?, ?, ?)", happening.id(), happening.referral(), happening.hub(),
                happening.about(), happening.codes(), happening.at(), clock.instant(), happening.by());
    }

    /**
     * The hub has nothing to do with the referral and its children any more. What is about another part of it goes on there.
     */
    public void stopAll(UUID referral, String hub, Instant at) {
        for (Deadline deadline : rows.list(OPEN_AT_HUB, Deadline::of, referral, hub)) {
            end(DeadlineActor.causedBy(null), deadline, DeadlineState.STOPPED, at);
        }
    }

    private void advance(Actor actor, Deadline deadline, Rule rule, Happening happening) {
        // What was done before the clock began is not what it waits for: last half-year's review is not the next one.
        boolean inItsTime = !happening.at().isBefore(deadline.countedFrom());
        if (rule.isMetBy(happening.codes()) && inItsTime) {
            end(actor, deadline, DeadlineState.MET, happening.at());
        } else if (rule.isStoppedBy(happening.codes()) && inItsTime) {
            end(actor, deadline, DeadlineState.STOPPED, happening.at());
        }
    }

    private void end(Actor actor, Deadline deadline, DeadlineState state, Instant at) {
        rows.run("update deadline set state = ?, ended_at = ?, next_look_at = null, version = version + 1 where id = ?", state,
                at, deadline.id());
        Instant now = clock.instant();
        announce(actor, deadline.referral(),
                state == DeadlineState.MET ? DeadlineMet.of(deadline, now) : DeadlineStopped.of(deadline, now));
    }

    /** All of them in one round trip: most happenings start more than one. */
    private void start(Actor actor, Happening happening, Predicate<Rule> starting) {
        Begun begun = begun(happening, starting);
        if (begun.isEmpty()) {
            return;
        }
        List<UUID> started = rows.list(begun.sql() + " returning id",
                row -> row.getObject(1, UUID.class), begun.values().toArray());
        announceStarted(actor, begun.deadlines().stream().filter(deadline -> started.contains(deadline.id())).toList());
    }

    private Begun begun(Happening happening, Predicate<Rule> starting) {
        List<Deadline> begun = new ArrayList<>();
        List<@Nullable Object> values = new ArrayList<>();
        for (Rule rule : book.startedBy(happening.codes(), happening.hub(), happening.at())) {
            if (starting.test(rule)) {
                Deadline deadline = begun(rule, happening);
                begun.add(deadline);
                Collections.addAll(values, deadline.id(), deadline.referral(), deadline.hub(), deadline.about(),
                        deadline.rule(), deadline.ruleVersion(), deadline.role(), deadline.state(), deadline.countedFrom(),
                        deadline.dueAt(), firstLook(rule, deadline));
            }
        }
        return new Begun(begun, values);
    }

    private void announceStarted(Actor actor, List<Deadline> started) {
        Instant now = clock.instant();
        started.forEach(deadline -> announce(actor, deadline.referral(), DeadlineStarted.of(deadline, now)));
    }

    /** Clocks that are to start together, and the values of their rows. */
    private record Begun(List<Deadline> deadlines, List<@Nullable Object> values) {

        boolean isEmpty() {
            return deadlines.isEmpty();
        }

        String sql() {
            return START
                    + String.join(", ", Collections.nCopies(deadlines.size(), "(?, 1, ?, ?, ?::uuid, ?, ?, ?, ?, ?, ?, ?)"))
                    + " on conflict do nothing";
        }
    }

    private Deadline begun(Rule rule, Happening happening) {
        Instant from = countedFrom(rule, happening);
        return new Deadline(discretion.nextId(), 1, happening.referral(), happening.hub(), rule.id(), rule.version(),
                rule.escalatesTo(), DeadlineState.RUNNING, from, book.due(rule.limit(), from, happening.hub()), null, null,
                happening.about());
    }

    /** A clock that has run out before anybody said that it runs is looked at as soon as it is there. */
    private Instant firstLook(Rule rule, Deadline deadline) {
        Instant lookAt = rule.remindAfter() == null ? deadline.dueAt()
                : book.due(rule.remindAfter(), deadline.countedFrom(), deadline.hub());
        if (!lookAt.isAfter(clock.instant())) {
            watch.wakeAfterCommit();
        }
        return lookAt;
    }

    private Instant countedFrom(Rule rule, Happening happening) {
        if (rule.countedFrom() == null) {
            return happening.at();
        }
        return rows.first("select happened_at from happening where referral = ? and hub = ?"
                + " and about is not distinct from ?::uuid and codes @> ?::text[] order by happened_at desc limit 1",
                row -> Objects.requireNonNull(Rows.instant(row, "happened_at")), happening.referral(), happening.hub(),
                happening.about(), Set.of(rule.countedFrom())).orElse(happening.at());
    }

    private void announce(Actor actor, UUID referral, Announcement announcement) {
        trail.in(Chain.of(referral)).announced(actor, announcement);
    }

    /** All that are about one part of a referral, the open ones first, as far as these agencies owe something. */
    public List<DeadlineView> about(UUID part, Set<String> agencies) {
        return rows.list("select * from deadline where about = ? and hub = any(?::text[])"
                + " order by ended_at desc nulls first, due_at, position limit 50", row -> DeadlineView.of(Deadline.of(row)),
                part,
                agencies);
    }

    /** All that are about one part of a referral, the open ones first. */
    public List<DeadlineView> about(UUID part) {
        return rows.list(
                "select * from deadline where about = ? order by ended_at desc nulls first, due_at, position limit 500",
                row -> DeadlineView.of(Deadline.of(row)), part);
    }

    /** All of one referral at one hub, the open ones first, and of those the most urgent. */
    public List<DeadlineView> of(UUID referral, String hub) {
        return rows.list("select * from deadline where referral = ? and hub = ?"
                + " order by ended_at desc nulls first, due_at, position limit 500", row -> DeadlineView.of(Deadline.of(row)),
                referral, hub);
    }
}
