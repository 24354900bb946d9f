package safeguarding.registry.endpoint;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import safeguarding.registry.address.Destination;
import safeguarding.registry.address.Destinations;
import safeguarding.registry.address.NotCallable;

/**
 * Tries an address as a webhook is called: at an address that was checked and under the name that was given, without following
 * a redirect and without reading anything but the status. It carries nothing that is of anybody.
 */
@ApplicationScoped
class Probe {

    private final Destinations destinations;
    private final HttpClient client;
    private final Duration timeout;
    private final Clock clock;

    Probe(Destinations destinations, Vertx vertx, EndpointConfig config, Clock clock) {
        this.destinations = destinations;
        this.timeout = config.timeout();
        this.client = vertx.createHttpClient(new HttpClientOptions().setKeepAlive(false)
                .setConnectTimeout((int) timeout.toMillis()).setMaxHeaderSize(16 * 1024));
        this.clock = clock;
    }

    Trial run(String url) {
        try {
            return ask(destinations.of(url));
        } catch (NotCallable refused) {
            return Trial.failed(clock.instant(), Trial.Outcome.LEADS_NOWHERE);
        }
    }

    private Trial ask(Destination to) {
        try {
            int status = client.request(options(to)).compose(request -> request.send().map(Probe::status))
                    .toCompletionStage().toCompletableFuture().get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return Trial.answered(clock.instant(), status);
        } catch (TimeoutException hanging) {
            return Trial.failed(clock.instant(), Trial.Outcome.TIMEOUT);
        } catch (ExecutionException failure) {
            return Trial.failed(clock.instant(),
                    failure.getCause() instanceof TimeoutException ? Trial.Outcome.TIMEOUT : Trial.Outcome.NO_ANSWER);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Trial.failed(clock.instant(), Trial.Outcome.NO_ANSWER);
        }
    }

    private RequestOptions options(Destination to) {
        return new RequestOptions().setMethod(HttpMethod.GET).setSsl(to.isEncrypted())
                .setServer(SocketAddress.inetSocketAddress(to.port(), to.address().getHostAddress()))
                .setHost(to.url().getHost()).setPort(to.port()).setURI(to.pathAndQuery()).setFollowRedirects(false)
                .putHeader("user-agent", "safeguarding-exchange").setTimeout(timeout.toMillis());
    }

    private static int status(HttpClientResponse response) {
        // However long the body would be, it is not waited for.
        response.request().connection().close();
        return response.statusCode();
    }
}
