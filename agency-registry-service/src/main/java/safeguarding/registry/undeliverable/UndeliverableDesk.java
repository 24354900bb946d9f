package safeguarding.registry.undeliverable;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;
import safeguarding.registry.webhook.NotCalledNow;
import safeguarding.registry.webhook.Webhooks;

/** Shows what waits, has it sent again or puts it aside, and leaves word of it. */
@ApplicationScoped
class UndeliverableDesk {

    private final Undeliverables undeliverables;
    private final Webhooks webhooks;
    private final ContentVersions contents;
    private final Caller caller;
    private final Trail trail;
    private final Event<RedriveAsked> redrives;

    UndeliverableDesk(Undeliverables undeliverables, Webhooks webhooks, ContentVersions contents, Caller caller,
            Trail trail, Event<RedriveAsked> redrives) {
        this.undeliverables = undeliverables;
        this.webhooks = webhooks;
        this.contents = contents;
        this.caller = caller;
        this.trail = trail;
        this.redrives = redrives;
    }

    @Transactional
    UndeliverablesView waiting() {
        trail.noted("undeliverable.looked-into", null);
        return new UndeliverablesView(undeliverables.waiting(own()));
    }

    @Transactional
    void redrive(UUID id) {
        String agency = undeliverables.ask(id, own()).orElseThrow(UndeliverableNotFound::new);
        if (!webhooks.isCalled(agency)) {
            throw new NotCalledNow();
        }
        trail.noted("undeliverable.redrive-asked", id);
        redrives.fire(new RedriveAsked(agency));
    }

    @Transactional
    void dismiss(UUID id, UndeliverableDismissal dismissal) {
        if (!undeliverables.dismiss(id, own())) {
            throw new UndeliverableNotFound();
        }
        trail.wrote("undeliverable.dismissed", id, contents.keep(id, 1, dismissal));
    }

    /** Whoever keeps the registry sees everybody's; nothing of it says more than that somebody was to be told. */
    private @Nullable String own() {
        String agency = caller.agency();
        return caller.has("registry-admin") ? null : agency;
    }
}
