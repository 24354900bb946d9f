package safeguarding.gateway.forwarding;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;

/** Passes requests on to the services and their answers back, as streams. */
@ApplicationScoped
class Forwarder {

    // After admission.
    private static final int ORDER = 10;

    private final OriginConnections connections;
    private final ForwardingConfig config;

    Forwarder(OriginConnections connections, ForwardingConfig config) {
        this.connections = connections;
        this.config = config;
    }

    void open(@Observes Router router) {
        router.route().order(ORDER).handler(this::forward);
    }

    private void forward(RoutingContext exchange) {
        Optional<Destination> destination = Destination.of(exchange);
        if (destination.isEmpty()) {
            exchange.next();
            return;
        }
        if ("100-continue".equalsIgnoreCase(exchange.request().getHeader(HttpHeaders.EXPECT))) {
            // Admitted, so the body may come; the service is not asked again.
            exchange.response().writeContinue();
        }
        URI base = config.origins().of(destination.get().origin());
        HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), connections.client())
                .origin(ignored -> connections.to(base))
                .addInterceptor(new Passage(exchange, destination.get(), base))
                .handle(new CallersRequest(exchange.request()));
    }
}
