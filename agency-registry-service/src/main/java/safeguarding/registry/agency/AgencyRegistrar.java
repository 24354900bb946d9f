package safeguarding.registry.agency;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.problem.Faults;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Kept;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Cursor;
import safeguarding.kit.web.Revision;

/** Keeps the directory and answers out of it. */
@ApplicationScoped
class AgencyRegistrar {

    private static final long NOT_THERE = 0;

    private final Agencies agencies;
    private final ContentVersions contents;
    private final Trail trail;
    private final Event<AgencyChanged> changes;

    AgencyRegistrar(Agencies agencies, ContentVersions contents, Trail trail, Event<AgencyChanged> changes) {
        this.agencies = agencies;
        this.contents = contents;
        this.trail = trail;
        this.changes = changes;
    }

    /**
     * The directory is loaded from a file again and again, so saying the same once more needs no If-Match and changes nothing.
     */
    @Transactional
    Recorded record(String slug, NewAgency given, Precondition precondition) {
        Faults faults = new Faults();
        given.check(slug, faults);
        faults.throwIfAny();
        agencies.lock();
        Agency known = agencies.findById(slug);
        NewAgency said = given.sorted();
        if (known == null) {
            return create(slug, said, precondition);
        }
        if (precondition.onlyIfNew()) {
            throw new AgencyKnownAlready();
        }
        if (known.said().equals(said)) {
            trail.noted("agency.confirmed", known.subject());
        } else {
            Revision.require(precondition.ifMatch(), known.version());
            amend(known, said);
        }
        return new Recorded(AgencyView.of(known), false);
    }

    @Transactional
    AgencyView read(String slug) {
        Agency agency = agencies.findByIdOptional(slug).orElseThrow(AgencyNotFound::new);
        trail.read("agency", agency.subject(), agency.version(), "full");
        return AgencyView.of(agency);
    }

    @Transactional
    AgencyPage search(AgencySearch search) {
        search.check();
        int most = search.most();
        List<Agency> found = agencies.matching(search, Cursor.decode(search.after()).position(), most + 1);
        List<Agency> page = found.subList(0, Math.min(most, found.size()));
        trail.searched("agencies", search, page.size());
        String next = found.size() > most ? new Cursor(page.get(most - 1).position()).encoded() : null;
        return new AgencyPage(page.stream().map(AgencyView::of).toList(), next);
    }

    private Recorded create(String slug, NewAgency said, Precondition precondition) {
        if (precondition.ifMatch() != null) {
            Revision.require(precondition.ifMatch(), NOT_THERE);
        }
        Agency agency = new Agency(slug, said);
        agencies.persistAndFlush(agency);
        trail.wrote("agency.recorded", agency.subject(), keep(agency));
        tellOf(slug);
        return new Recorded(AgencyView.of(agency), true);
    }

    private void amend(Agency agency, NewAgency said) {
        boolean answersDiffer = agency.become(said);
        // The version that the trail cites is counted by the flush.
        agencies.flush();
        trail.wrote("agency.amended", agency.subject(), keep(agency));
        if (answersDiffer) {
            tellOf(agency.slug());
        }
    }

    private Kept keep(Agency agency) {
        return contents.keep(agency.subject(), agency.version(), AgencyView.of(agency));
    }

    private void tellOf(String slug) {
        agencies.leadingTo(slug).forEach(touched -> changes.fire(new AgencyChanged(touched)));
    }

    /** The state of the directory on which the caller relies. */
    record Precondition(@Nullable String ifMatch, boolean onlyIfNew) {
    }

    record Recorded(AgencyView agency, boolean isNew) {
    }
}
