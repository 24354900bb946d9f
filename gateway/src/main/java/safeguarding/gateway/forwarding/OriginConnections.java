package safeguarding.gateway.forwarding;

import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.tracing.TracingPolicy;

/** The lines to the services, of which there are only so many. */
@ApplicationScoped
class OriginConnections {

    private static final Logger LOG = Logger.getLogger(OriginConnections.class);

    private final HttpClient client;
    private final ForwardingConfig config;

    OriginConnections(Vertx vertx, ForwardingConfig config) {
        this.config = config;
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setTracingPolicy(TracingPolicy.IGNORE),
                new PoolOptions().setHttp1MaxSize(config.connections()).setMaxWaitQueueSize(config.queue()));
    }

    HttpClient client() {
        return client;
    }

    Future<HttpClientRequest> to(URI base) {
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
