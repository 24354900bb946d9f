package safeguarding.gateway.tipline;

import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import safeguarding.gateway.forwarding.Anonymity;

/** Lets pass whoever is not to be known, as long as not too many come at once. */
@ApplicationScoped
class Tipline {

    // After the checks of the address, before forwarding.
    private static final int ORDER = 0;
    private static final long NEW_BUCKETS_MILLIS = TimeUnit.HOURS.toMillis(1);

    private final TiplineConfig config;
    private volatile Buckets buckets;

    Tipline(TiplineConfig config) {
        this.config = config;
        this.buckets = new Buckets(config);
    }

    void open(@Observes Router router) {
        router.route().order(ORDER).handler(this::check);
    }

    void forgetEveryHour(@Observes StartupEvent started, Vertx vertx) {
        vertx.setPeriodic(NEW_BUCKETS_MILLIS, ignored -> buckets = new Buckets(config));
    }

    /** A page that is only looked at, or filled in, costs nobody anything; sending does. */
    private static boolean isReading(RoutingContext exchange) {
        String path = exchange.request().path();
        return path.equals("/report/steps")
                || (path.startsWith("/report") && exchange.request().method().equals(HttpMethod.GET));
    }

    private void check(RoutingContext exchange) {
        if (!Anonymity.covers(exchange) || isReading(exchange)) {
            exchange.next();
        } else if (exchange.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            exchange.fail(new ProfessionalsGiveTheirName());
        } else if (buckets
                .admit(exchange.request().remoteAddress() == null ? null : exchange.request().remoteAddress().hostAddress())) {
            exchange.next();
        } else {
            exchange.fail(new TooManyAtOnce());
        }
    }
}
