package safeguarding.disclosure.offender;

import java.time.Clock;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.code.EnglishDay;
import safeguarding.disclosure.contact.ContactList;
import safeguarding.disclosure.mappa.Mappa;
import safeguarding.disclosure.mappa.MappaHistory;
import safeguarding.disclosure.mappa.MappaPhases;
import safeguarding.disclosure.matter.MatterCodes;
import safeguarding.disclosure.sight.ViewRules;
import safeguarding.kit.caller.Caller;
import safeguarding.kit.event.Ids;
import safeguarding.kit.problem.Faults;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Kept;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Created;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;

/** Where offenders are recorded, amended and read. */
@ApplicationScoped
class OffenderDesk {

    private final Offenders offenders;
    private final MatterCodes codes;
    private final OffenderWatch watch;
    private final MappaHistory history;
    private final ViewRules views;
    private final ContentVersions contents;
    private final Trail trail;
    private final Caller caller;
    private final Clock clock;

    OffenderDesk(Offenders offenders, MatterCodes codes, OffenderWatch watch, MappaHistory history, ViewRules views,
            ContentVersions contents, Trail trail, Caller caller, Clock clock) {
        this.offenders = offenders;
        this.codes = codes;
        this.watch = watch;
        this.history = history;
        this.views = views;
        this.contents = contents;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Created record(NewOffender body) {
        Faults faults = new Faults();
        NewOffender given = checked(body, faults);
        ContactList contacts = ContactList.after(List.of(), given.children(), Ids::next, faults);
        faults.throwIfAny();
        Offender offender = new Offender(caller.agency(), given, contacts.children(), clock.instant());
        offenders.persistAndFlush(offender);
        trail.wrote(offender.recorded(), keep(offender));
        watch.recorded(offender.id());
        return new Created("/disclosure/v1/offenders/" + offender.id(), offender.id(), offender.revision(), given.gaps());
    }

    @Transactional
    Receipt amend(UUID id, @Nullable String ifMatch, NewOffender body) {
        Offender offender = offenders.visibleTo(caller.agency(), id);
        Revision.require(ifMatch, offender.revision());
        Faults faults = new Faults();
        NewOffender given = checked(body, faults);
        ContactList contacts = ContactList.after(offender.children(), given.children(), Ids::next, faults);
        faults.throwIfAny();
        offender.describe(given, contacts.children(), clock.instant());
        // Two who change the same version at once meet here, before anything is kept or announced under its number.
        offenders.flush();
        trail.wrote(offender.amended(), keep(offender));
        if (contacts.added() > 0) {
            watch.contactReported(offender.id());
        }
        return new Receipt(offender.id(), offender.revision(), given.gaps());
    }

    @Transactional
    OffenderView read(UUID id) {
        Offender offender = offenders.visibleTo(caller.agency(), id);
        OffenderView seen = seen(offender, OffenderView.of(offender));
        trail.read("offender", id, offender.revision(), "present");
        return seen;
    }

    @Transactional
    OffenderView readVersion(UUID id, long version) {
        Offender offender = offenders.visibleTo(caller.agency(), id);
        OffenderView then = contents.find(offender.id(), version, OffenderView.class).orElseThrow(OffenderNotFound::new);
        OffenderView seen = seen(offender, then);
        trail.read("offender", id, version, "version");
        return seen;
    }

    /** By role and by the category of today, old versions too: whoever sees nothing of it gets the answer of one not there. */
    private OffenderView seen(Offender offender, OffenderView whole) {
        Mappa mappa = offender.mappa();
        return views.shownTo(caller.roles(), mappa == null ? null : mappa.category(), EnglishDay.today(clock)).map(whole::only)
                .orElseThrow(OffenderNotFound::new);
    }

    private NewOffender checked(NewOffender body, Faults faults) {
        NewOffender given = body.completed(Year.now(clock.withZone(ZoneOffset.UTC)));
        given.check(EnglishDay.today(clock), codes, faults);
        return given;
    }

    @Transactional
    MappaPhases history(UUID id) {
        Offender offender = offenders.visibleTo(caller.agency(), id);
        trail.read("offender", id, offender.revision(), "mappa-history");
        return new MappaPhases(history.of(id));
    }

    private Kept keep(Offender offender) {
        history.note(offender.id(), offender.mappa(), offender.area(), offender.leadAgency(), caller.agency(), clock.instant());
        return contents.keep(offender.id(), offender.revision(), OffenderView.of(offender));
    }
}
