package safeguarding.registry.webhook;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.problem.EditedMeanwhile;
import safeguarding.kit.problem.Fault;
import safeguarding.kit.problem.Invalid;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Revision;
import safeguarding.registry.address.Destination;
import safeguarding.registry.address.Destinations;
import safeguarding.registry.address.NotCallable;
import safeguarding.registry.agency.AgencyChanged;
import safeguarding.registry.delivery.Inboxes;
import safeguarding.registry.delivery.NewReplay;
import safeguarding.registry.lane.Lane;

/** Where an agency says how it wants to be called. What is kept of it in the trail never holds a secret. */
@ApplicationScoped
class WebhookDesk {

    private final Webhooks webhooks;
    private final Secrets secrets;
    private final Inboxes inboxes;
    private final Destinations destinations;
    private final Lane lane;
    private final Caller caller;
    private final ContentVersions contents;
    private final Trail trail;
    private final Event<WebhookChanged> changes;
    private final Clock clock;

    WebhookDesk(Webhooks webhooks, Secrets secrets, Inboxes inboxes, Destinations destinations, Lane lane,
            Caller caller, ContentVersions contents, Trail trail, Event<WebhookChanged> changes, Clock clock) {
        this.webhooks = webhooks;
        this.secrets = secrets;
        this.inboxes = inboxes;
        this.destinations = destinations;
        this.lane = lane;
        this.caller = caller;
        this.contents = contents;
        this.trail = trail;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    WebhookView read() {
        Webhook webhook = webhooks.find(caller.agency()).orElseThrow(WebhookNotFound::new);
        trail.read("webhook", webhook.id(), webhook.version(), "own");
        return webhook.view();
    }

    /** Outside any transaction: the name's servers may take their time. */
    void check(NewWebhook said) {
        // Whoever belongs to no agency is refused before it shows where a name leads.
        caller.agency();
        try {
            Destination unused = destinations.of(said.url());
        } catch (NotCallable refused) {
            throw new Invalid(List.of(new Fault("/url", refused.why().sentence())));
        }
    }

    /** Saying the same again changes nothing. Another address needs If-Match, and a secret that only it knows. */
    @Transactional
    Chosen choose(NewWebhook said, @Nullable String ifMatch) {
        String agency = caller.agency();
        // Whoever fills an inbox just now would find no open webhook, and nobody would look again.
        lane.enter();
        Webhook known = webhooks.lock(agency).orElse(null);
        if (known == null) {
            if (webhooks.insert(agency, said.url(), inboxes.end(agency)) == null) {
                throw new EditedMeanwhile();
            }
            return new Chosen(renewed(agency, "webhook.chosen", secrets.makeOnly(agency)), true);
        }
        if (known.state() == WebhookState.OPEN && known.url().equals(said.url())) {
            trail.noted("webhook.confirmed", known.id());
            return new Chosen(known.view(), false);
        }
        Revision.require(ifMatch, known.version());
        // What came while the agency did not want to be called is in its inbox; a replay sends it.
        long sentUpTo = known.state() == WebhookState.CLOSED ? inboxes.end(agency) : known.sentUpTo();
        webhooks.open(agency, said.url(), sentUpTo, clock.instant());
        return new Chosen(known.url().equals(said.url())
                ? changed(agency, "webhook.resumed")
                : renewed(agency, "webhook.chosen", secrets.makeOnly(agency)), false);
    }

    @Transactional
    WebhookView rotate() {
        Webhook webhook = webhooks.lock(caller.agency()).orElseThrow(WebhookNotFound::new);
        Secrets.Made made = secrets.make(webhook.agency());
        trail.noted("webhook-secret.made", webhook.id());
        return webhook.view().with(made.written(), made.formerUntil());
    }

    @Transactional
    WebhookView close() {
        Webhook webhook = webhooks.lock(caller.agency()).orElseThrow(WebhookNotFound::new);
        webhooks.close(webhook.agency());
        return changed(webhook.agency(), "webhook.closed");
    }

    @Transactional
    WebhookView replay(NewReplay asked) {
        asked.check();
        Webhook webhook = webhooks.lock(caller.agency()).orElseThrow(WebhookNotFound::new);
        if (!webhooks.isCalled(webhook.agency())) {
            throw new NotCalledNow();
        }
        long position = asked.beginning(inboxes, webhook.agency(), webhook.sentUpTo());
        webhooks.replay(webhook.agency(), position, clock.instant());
        return changed(webhook.agency(), "webhook.replayed");
    }

    /** Nobody is left to read what would be sent to an agency that is no more. Its inbox stays. */
    void on(@Observes AgencyChanged changed) {
        if (webhooks.closeOfClosed(changed.slug())) {
            changed(changed.slug(), "webhook.closed");
        }
    }

    private WebhookView changed(String agency, String action) {
        Webhook now = webhooks.find(agency).orElseThrow(WebhookNotFound::new);
        trail.wrote(action, now.id(), contents.keep(now.id(), now.version(), now.view()));
        changes.fire(new WebhookChanged(agency));
        return now.view();
    }

    private WebhookView renewed(String agency, String action, Secrets.Made made) {
        return changed(agency, action).with(made.written(), made.formerUntil());
    }

    record Chosen(WebhookView webhook, boolean isNew) {
    }
}
