package safeguarding.disclosure.restriction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.offender.OffenderFiles;
import safeguarding.kit.caller.Caller;
import safeguarding.kit.database.Rows;
import safeguarding.kit.event.Ids;
import safeguarding.kit.problem.Faults;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;

/** Where a record is kept from all but named people. Whoever may not read it learns nothing here either. */
@ApplicationScoped
class RestrictionDesk {

    private final OffenderFiles offenders;
    private final Rows rows;
    private final ContentVersions contents;
    private final Trail trail;
    private final Caller caller;
    private final Clock clock;

    RestrictionDesk(OffenderFiles offenders, Rows rows, ContentVersions contents, Trail trail, Caller caller, Clock clock) {
        this.offenders = offenders;
        this.rows = rows;
        this.contents = contents;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Receipt restrict(UUID offender, @Nullable String ifMatch, NewRestriction given) {
        Revision.require(ifMatch, offenders.open(caller.agency(), offender));
        Faults faults = new Faults();
        if (!given.readers().contains(new Reader(caller.agency(), caller.person()))) {
            faults.add("/readers", "Whoever restricts a record goes on reading it.");
        }
        given.check(offenders.managing(offender), faults);
        faults.throwIfAny();
        return restricted("offender.restricted", find(offender), offender, given);
    }

    /**
     * Where none of those named can be reached: others are named, by somebody who need not be one of them and reads nothing.
     */
    @Transactional
    Receipt recover(UUID offender, NewRestriction given) {
        offenders.openForItsCustodian(caller.agency(), offender);
        caller.person();
        Restriction before = find(offender).filter(one -> one.view().lifted() == null).orElseThrow(RecordNotRestricted::new);
        Faults faults = new Faults();
        given.check(offenders.managing(offender), faults);
        faults.throwIfAny();
        return restricted("offender.restriction-recovered", Optional.of(before), offender, given);
    }

    private Receipt restricted(String action, Optional<Restriction> before, UUID offender, NewRestriction given) {
        RestrictionView now = new RestrictionView(offender, before.map(one -> one.view().version() + 1).orElse(1L), given.why(),
                given.readers(), clock.instant(), null);
        return put(action, before.map(Restriction::id).orElseGet(Ids::next), now);
    }

    @Transactional
    Receipt lift(UUID offender, @Nullable String ifMatch, NewLifting lifting) {
        Revision.require(ifMatch, offenders.open(caller.agency(), offender));
        Restriction before = find(offender).filter(one -> one.view().lifted() == null).orElseThrow(RecordNotRestricted::new);
        RestrictionView was = before.view();
        return put("offender.restriction-lifted", before.id(), new RestrictionView(offender, was.version() + 1, was.why(),
                was.readers(), was.since(), lifting.reason()));
    }

    @Transactional
    RestrictionView read(UUID offender) {
        offenders.requireVisibleTo(caller.agency(), offender);
        Restriction found = find(offender).filter(one -> one.view().lifted() == null).orElseThrow(RecordNotRestricted::new);
        trail.in(Chain.of(offender)).read("offender-restriction", found.id(), found.view().version(), "present");
        return found.view();
    }

    /** A version of the offender's record too, so that two who restrict it at once do not undo each other. */
    private Receipt put(String action, UUID id, RestrictionView now) {
        rows.run("insert into offender_restriction (id, offender, version, why, readers, since, lifted)"
                + " values (?, ?, ?, ?, ?, ?, ?) on conflict (offender) do update set version = excluded.version,"
                + " why = excluded.why, readers = excluded.readers, since = excluded.since, lifted = excluded.lifted", id,
                now.offender(), now.version(), now.why(), now.readers().stream().map(Reader::kept).toList(), now.since(),
                now.lifted());
        trail.in(Chain.of(now.offender())).wrote(action, id, contents.keep(id, now.version(), now));
        return new Receipt(now.offender(), offenders.amended(now.offender()), List.of());
    }

    private Optional<Restriction> find(UUID offender) {
        return rows.first("select id, offender, version, why, readers, since, lifted from offender_restriction"
                + " where offender = ?", Restriction::read, offender);
    }

    private record Restriction(UUID id, RestrictionView view) {

        static Restriction read(ResultSet row) throws SQLException {
            return new Restriction(row.getObject("id", UUID.class),
                    new RestrictionView(row.getObject("offender", UUID.class), row.getLong("version"),
                            NewRestriction.Why.valueOf(row.getString("why")),
                            Stream.of((String[]) row.getArray("readers").getArray()).map(Reader::of).toList(),
                            Objects.requireNonNull(Rows.instant(row, "since")), row.getString("lifted")));
        }
    }
}
