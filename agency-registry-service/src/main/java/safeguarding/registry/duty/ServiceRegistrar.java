package safeguarding.registry.duty;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.clock.StatutoryClock;
import safeguarding.kit.problem.Faults;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Cursor;
import safeguarding.kit.web.Revision;
import safeguarding.registry.duty.ServiceSaid.Fallback;
import safeguarding.registry.duty.Services.Kept;

/** Keeps the services of the directory, so that at any hour somebody answers for each. */
@ApplicationScoped
class ServiceRegistrar {

    private static final long NOT_THERE = 0;

    private final Services services;
    private final ContentVersions contents;
    private final Trail trail;
    private final Clock clock;

    ServiceRegistrar(Services services, ContentVersions contents, Trail trail, Clock clock) {
        this.services = services;
        this.contents = contents;
        this.trail = trail;
        this.clock = clock;
    }

    /** The directory is loaded from a file again and again: saying the same once more needs no If-Match and changes nothing. */
    @Transactional
    Recorded record(String agency, String service, ServiceSaid said, @Nullable String ifMatch) {
        Faults faults = new Faults();
        said.check(LocalDate.ofInstant(clock.instant(), StatutoryClock.ENGLAND), faults);
        faults.throwIfAny();
        services.lock();
        if (!services.knowsAgency(agency)) {
            throw new ServiceNotFound();
        }
        Kept known = services.find(agency, service).orElse(null);
        UUID id = UUID.nameUUIDFromBytes(("service:" + agency + "/" + service).getBytes(StandardCharsets.UTF_8));
        UUID fallback = fallback(id, said, faults);
        if (said.closed() && services.isFallback(id)) {
            faults.add("/closed", "Others fall back on this service: give them another first.");
        }
        faults.throwIfAny();
        if (known != null && known.view().said().equals(said)) {
            trail.noted("service.confirmed", id);
            return new Recorded(known.view(), false);
        }
        if (known != null || ifMatch != null) {
            Revision.require(ifMatch, known == null ? NOT_THERE : known.view().version());
        }
        ServiceView view = new ServiceView(id, agency, service, known == null ? 1 : known.view().version() + 1, said);
        services.put(view, fallback);
        trail.wrote(known == null ? "service.recorded" : "service.amended", id, contents.keep(id, view.version(), view));
        return new Recorded(view, known == null);
    }

    @Transactional
    ServiceView read(String agency, String service) {
        ServiceView view = services.find(agency, service).orElseThrow(ServiceNotFound::new).view();
        trail.read("service", view.id(), view.version(), "full");
        return view;
    }

    @Transactional
    ServicePage search(ServiceQuery query) {
        List<ServiceView> found = services.matching(query, Cursor.decode(query.after()).position(), ServiceQuery.MOST + 1);
        List<ServiceView> page = found.subList(0, Math.min(ServiceQuery.MOST, found.size()));
        trail.searched("services", query, page.size());
        String next = found.size() > page.size()
                ? new Cursor(services.positionOf(page.get(page.size() - 1).id())).encoded()
                : null;
        return new ServicePage(page, next);
    }

    /** It leads, by itself or over others, to a service around the clock, and never back. */
    private @Nullable UUID fallback(UUID id, ServiceSaid said, Faults faults) {
        Fallback named = said.fallback();
        if (named == null) {
            return null;
        }
        Kept next = services.find(named.agency(), named.service()).orElse(null);
        if (next == null || next.view().said().closed()) {
            faults.add("/fallback", "There is no such service in the directory, or it is closed.");
            return null;
        }
        List<Kept> chain = services.chain(next.view().id());
        if (chain.stream().anyMatch(one -> one.view().id().equals(id))) {
            faults.add("/fallback", "That service falls back on this one.");
        } else if (!said.aroundTheClock() && chain.stream().noneMatch(one -> one.view().said().aroundTheClock())) {
            faults.add("/fallback", "Nobody there is staffed around the clock.");
        }
        return next.view().id();
    }

    record Recorded(ServiceView service, boolean isNew) {
    }
}
