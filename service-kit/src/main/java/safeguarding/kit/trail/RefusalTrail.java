package safeguarding.kit.trail;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ExecutorService;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.runtime.BlockingOperationNotAllowedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.Context;
import io.vertx.core.http.HttpServerRequest;
import safeguarding.kit.caller.Actor;
import safeguarding.kit.caller.Caller;
import safeguarding.kit.problem.Refusal;
import safeguarding.kit.problem.TrueStatus;
import safeguarding.kit.request.AnonymousAddresses;

/**
 * A refusal to a known caller is an act as well: it goes into the trail in a transaction of its own, since the refused one was
 * rolled back.
 */
class RefusalTrail {

    private static final Logger LOG = Logger.getLogger(RefusalTrail.class);
    private static final Set<Integer> REFUSALS = Set.of(403, 404);

    private final TrailEntries entries;
    private final Caller caller;
    private final SecurityIdentity identity;
    private final SignInRefusals strangers;
    private final AnonymousAddresses anonymous;
    private final ExecutorService workers;
    private final Clock clock;

    RefusalTrail(TrailEntries entries, Caller caller, SecurityIdentity identity, SignInRefusals strangers,
            AnonymousAddresses anonymous, ExecutorService workers, Clock clock) {
        this.entries = entries;
        this.caller = caller;
        this.identity = identity;
        this.strangers = strangers;
        this.anonymous = anonymous;
        this.workers = workers;
        this.clock = clock;
    }

    @ServerResponseFilter
    public void note(ContainerRequestContext request, ContainerResponseContext response, HttpServerRequest http) {
        if (anonymous.include(http.path())) {
            // Not even a token that somebody sent all the same is looked at. A code that opens nothing is a refused sign-in.
            if (response.getStatus() == 403) {
                strangers.note();
            }
            return;
        }
        if (response.getStatus() == 401 && http.path().startsWith("/v1/")) {
            strangers.note();
            return;
        }
        if (!REFUSALS.contains(response.getStatus()) || !http.path().startsWith("/v1/") || isStranger()) {
            return;
        }
        Actor actor = known();
        if (actor == null) {
            return;
        }
        String path = Paths.withoutValues(http.path());
        Entry entry = Entry.refusal(http.method().name(), path, TrueStatus.of(request, response.getStatus()));
        Instant now = clock.instant();
        if (Context.isOnEventLoopThread()) {
            // The loop must not wait for a database. The refusal stands whether or not this row is written; a failure is loud.
            workers.execute(() -> append(actor, entry, now));
            return;
        }
        append(actor, entry, now);
    }

    private boolean isStranger() {
        try {
            return identity.isAnonymous();
        } catch (BlockingOperationNotAllowedException notAsked) {
            // There is no such address, so nobody looked at a token: nothing was refused to anybody known.
            return true;
        }
    }

    private @Nullable Actor known() {
        try {
            return caller.actor();
        } catch (Refusal withoutAgency) {
            return null;
        }
    }

    private void append(Actor actor, Entry entry, Instant now) {
        try {
            QuarkusTransaction.requiringNew().run(() -> entries.append(actor, entry, now));
        } catch (IllegalStateException | QuarkusTransactionException failure) {
            LOG.errorf("a refusal could not be written to the trail: %s", failure.getClass().getName());
        }
    }
}
