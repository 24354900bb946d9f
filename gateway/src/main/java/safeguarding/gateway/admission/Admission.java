package safeguarding.gateway.admission;

import java.io.IOException;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jspecify.annotations.Nullable;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.Context;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import safeguarding.gateway.forwarding.TokenNeeded;

/**
 * Lets a request pass whose token is valid and whose caller is within the limits. What the caller may do is for the services to
 * say.
 */
@ApplicationScoped
class Admission {

    // After the checks of the address, before forwarding.
    private static final int ORDER = 0;

    private final HttpAuthenticator authenticator;
    private final Allowances allowances;
    private final LimitsConfig limits;

    Admission(HttpAuthenticator authenticator, Allowances allowances, LimitsConfig limits) {
        this.authenticator = authenticator;
        this.allowances = allowances;
        this.limits = limits;
    }

    void open(@Observes Router router) {
        router.route().order(ORDER).handler(this::check);
    }

    private void check(RoutingContext exchange) {
        if (!TokenNeeded.by(exchange)) {
            exchange.next();
            return;
        }
        // The body waits until it is known where it may go.
        exchange.request().pause();
        Context loop = exchange.vertx().getOrCreateContext();
        authenticator.attemptAuthentication(exchange)
                .emitOn(task -> loop.runOnContext(ignored -> task.run()))
                .subscribe().with(identity -> admit(exchange, identity), failure -> refuse(exchange, failure));
    }

    private void admit(RoutingContext exchange, @Nullable SecurityIdentity identity) {
        if (exchange.response().closed()) {
            // Nobody would ever be told that this one has ended, and its place would stay occupied.
            return;
        }
        if (identity == null || identity.isAnonymous()) {
            exchange.fail(HttpResponseStatus.UNAUTHORIZED.code());
            return;
        }
        Allowance allowance = allowances.of(KnownCaller.of(identity));
        Allowance.Verdict verdict = allowance.request();
        exchange.response().putHeader("RateLimit-Policy", "\"caller\";q=%d;w=%d".formatted(limits.burst(),
                divideUpwards(60L * limits.burst(), limits.requestsPerMinute())));
        exchange.response().putHeader("RateLimit",
                "\"caller\";r=%d;t=%d".formatted(verdict.remaining(), verdict.resetSeconds()));
        if (!verdict.granted()) {
            exchange.fail(new TooManyRequests(verdict.waitSeconds()));
        } else if (!allowance.open()) {
            exchange.fail(new TooManyRequests(1));
        } else {
            exchange.addEndHandler(ended -> allowance.close());
            exchange.next();
        }
    }

    private static void refuse(RoutingContext exchange, Throwable failure) {
        if (keysAreMissing(failure)) {
            exchange.fail(new SignInUnreachable());
        } else {
            exchange.fail(HttpResponseStatus.UNAUTHORIZED.code());
        }
    }

    /** Quarkus reports keys that cannot be fetched as a failed sign-in; a caller who is told 401 throws a good token away. */
    static boolean keysAreMissing(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException || cause instanceof TimeoutException || cause instanceof OIDCException) {
                return true;
            }
        }
        return false;
    }

    private static long divideUpwards(long amount, long by) {
        return (amount + by - 1) / by;
    }
}
