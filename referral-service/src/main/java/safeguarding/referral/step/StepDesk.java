package safeguarding.referral.step;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.database.Rows;
import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Created;
import safeguarding.referral.deadline.Deadlines;
import safeguarding.referral.deadline.Happening;
import safeguarding.referral.decision.Decider;
import safeguarding.referral.decision.NobodyDecides;
import safeguarding.referral.form.CodeLists;
import safeguarding.referral.form.Place;
import safeguarding.referral.triage.Triages;

/** Where a hub says what has happened with a referral. */
@ApplicationScoped
class StepDesk {

    private final Triages triages;
    private final Deadlines deadlines;
    private final ContentVersions contents;
    private final CodeLists codes;
    private final Rows rows;
    private final Trail trail;
    private final Caller caller;
    private final Clock clock;

    StepDesk(Triages triages, Deadlines deadlines, ContentVersions contents, CodeLists codes, Rows rows, Trail trail,
            Caller caller, Clock clock) {
        this.triages = triages;
        this.deadlines = deadlines;
        this.contents = contents;
        this.codes = codes;
        this.rows = rows;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Created record(UUID referral, NewStep form) {
        String hub = caller.agency();
        triages.requireHere(referral, hub);
        String name = caller.user();
        if (name == null) {
            throw new NobodyDecides();
        }
        Instant now = clock.instant();
        Place place = Place.whole(codes.today());
        form.examine(place, codes.steps(), children(referral), now);
        place.refuseIfWrong();
        UUID id = Ids.next();
        trail.in(Chain.of(referral)).wrote("step.recorded", id,
                contents.keep(id, 1, new KeptStep(id, referral, form, new Decider(name, hub, now))));
        deadlines.happenedTo(new LinkedHashSet<>(form.children()), new Happening(id, referral, hub, Set.of(form.step()),
                form.happenedAt(), name, trail.entryOf(id, 1).orElse(null)));
        return new Created("/referral/v1/referrals/" + referral + "/steps", id, 1);
    }

    @Transactional
    StepsView read(UUID referral) {
        String hub = caller.agency();
        triages.require(referral, hub);
        List<StepView> found = rows.list("select * from happening where referral = ? and hub = ?"
                + " order by happened_at desc, id desc limit 500", StepDesk::step, referral, hub);
        trail.noted("steps.looked-into", referral);
        return new StepsView(found);
    }

    private Set<UUID> children(UUID referral) {
        return new HashSet<>(
                rows.list("select id from child where referral = ?", row -> row.getObject(1, UUID.class), referral));
    }

    private static StepView step(ResultSet row) throws SQLException {
        return new StepView(row.getObject("id", UUID.class), row.getObject("about", UUID.class),
                List.of((String[]) row.getArray("codes").getArray()),
                Objects.requireNonNull(Rows.instant(row, "happened_at")),
                Objects.requireNonNull(Rows.instant(row, "recorded_at")), row.getString("recorded_by"));
    }
}
