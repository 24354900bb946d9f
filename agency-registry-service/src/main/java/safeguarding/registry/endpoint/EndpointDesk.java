package safeguarding.registry.endpoint;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.event.Ids;
import safeguarding.kit.problem.EditedMeanwhile;
import safeguarding.kit.problem.Fault;
import safeguarding.kit.problem.Invalid;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Revision;
import safeguarding.registry.address.Destination;
import safeguarding.registry.address.Destinations;
import safeguarding.registry.address.NotCallable;

/** Where an agency says where its interface is, and has it tried; what came of it everybody reads. */
@ApplicationScoped
class EndpointDesk {

    private final Endpoints endpoints;
    private final Destinations destinations;
    private final EndpointConfig config;
    private final Caller caller;
    private final ContentVersions contents;
    private final Trail trail;
    private final Clock clock;

    EndpointDesk(Endpoints endpoints, Destinations destinations, EndpointConfig config, Caller caller,
            ContentVersions contents, Trail trail, Clock clock) {
        this.endpoints = endpoints;
        this.destinations = destinations;
        this.config = config;
        this.caller = caller;
        this.contents = contents;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    EndpointView read(String slug) {
        // Whoever belongs to no agency is refused before anything shows.
        caller.agency();
        Endpoints.Kept kept = endpoints.find(slug).orElseThrow(EndpointNotFound::new);
        trail.read("endpoint", kept.id(), kept.view().version(), "directory");
        return kept.view();
    }

    /** Outside any transaction: the name's servers may take their time. */
    void check(String slug, NewEndpoint said) {
        // Whoever it does not belong to is refused before it shows where a name leads.
        own(slug);
        try {
            Destination unused = destinations.of(said.url());
        } catch (NotCallable refused) {
            throw new Invalid(List.of(new Fault("/url", refused.why().sentence())));
        }
    }

    /** Saying the same again changes nothing; something else needs If-Match. */
    @Transactional
    Said say(String slug, NewEndpoint said, @Nullable String ifMatch) {
        own(slug);
        if (!endpoints.knowsAgency(slug)) {
            throw new EndpointNotFound();
        }
        Endpoints.Kept known = endpoints.lock(slug).orElse(null);
        if (known != null && known.view().url().equals(said.url()) && known.view().capabilities().equals(said.able())) {
            trail.noted("endpoint.confirmed", known.id());
            return new Said(known.view(), false);
        }
        if (known != null) {
            Revision.require(ifMatch, known.view().version());
        }
        UUID id = known == null ? Ids.next() : known.id();
        EndpointView view = new EndpointView(slug, said.url(), said.able(), known == null ? 1 : known.view().version() + 1,
                null);
        if (endpoints.put(id, view) != 1) {
            throw new EditedMeanwhile();
        }
        trail.wrote(known == null ? "endpoint.recorded" : "endpoint.amended", id, contents.keep(id, view.version(), said));
        return new Said(view, known == null);
    }

    /** What is to be tried now. */
    @Transactional
    EndpointView claim(String slug) {
        own(slug);
        Endpoints.Kept kept = endpoints.lock(slug).orElseThrow(EndpointNotFound::new);
        Instant now = clock.instant();
        if (!endpoints.claim(slug, now, now.minus(config.pause()))) {
            throw new TriedJustNow();
        }
        trail.noted("endpoint.being-tried", kept.id());
        return kept.view();
    }

    @Transactional
    EndpointView tried(EndpointView tried, Trial trial) {
        if (!endpoints.tried(tried.agency(), tried.version(), trial)) {
            throw new EditedMeanwhile();
        }
        UUID id = Ids.next();
        trail.wrote("endpoint.tried", id, contents.keep(id, 1, trial));
        return new EndpointView(tried.agency(), tried.url(), tried.capabilities(), tried.version(), trial);
    }

    private void own(String slug) {
        if (!caller.agency().equals(slug)) {
            throw new EndpointNotFound();
        }
    }

    record Said(EndpointView endpoint, boolean isNew) {
    }
}
