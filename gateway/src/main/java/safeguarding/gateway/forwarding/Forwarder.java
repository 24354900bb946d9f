package safeguarding.gateway.forwarding;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.tracing.TracingPolicy;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;

/** Passes requests on to the services and their answers back, as streams. */
@ApplicationScoped
class Forwarder {

    private static final Logger LOG = Logger.getLogger(Forwarder.class);

    // After admission.
    private static final int ORDER = 10;

    private final HttpClient client;
    private final ForwardingConfig config;

    Forwarder(Vertx vertx, ForwardingConfig config) {
        this.config = config;
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setTracingPolicy(TracingPolicy.IGNORE),
                new PoolOptions().setHttp1MaxSize(config.connections()).setMaxWaitQueueSize(config.queue()));
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
        HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(ignored -> connect(base))
                .addInterceptor(new Passage(exchange, destination.get(), base))
                .handle(new CallersRequest(exchange.request()));
    }

    private Future<HttpClientRequest> connect(URI base) {
        boolean secure = "https".equals(base.getScheme());
        int standardPort = secure ? 443 : 80;
        return client.request(new RequestOptions()
                .setHost(base.getHost())
                .setPort(base.getPort() < 0 ? standardPort : base.getPort())
                .setSsl(secure)
                .setConnectTimeout(config.connectTimeout().toMillis())
                .setIdleTimeout(config.silenceTimeout().toMillis()))
                // What goes wrong on the way is dealt with where the answer is awaited.
                .map(request -> request.exceptionHandler(failure -> LOG.tracef("request ended by %s", failure.getClass())))
                .recover(failure -> Future.failedFuture(new OriginUnreachable()));
    }
}
