package safeguarding.registry.courier;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import safeguarding.registry.address.Destination;

/**
 * Makes one call, to the address that was checked and under the name that was given, so that the certificate is that name's. It
 * follows no redirect and reads nothing of the answer but its status: what a stranger writes is of no use here.
 */
@ApplicationScoped
class Post {

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,6}");

    private final HttpClient client;
    private final Duration timeout;

    Post(Vertx vertx, CourierConfig config) {
        this.timeout = config.timeout();
        // A connection kept open could be handed to a call whose name leads elsewhere by now.
        this.client = vertx.createHttpClient(new HttpClientOptions().setKeepAlive(false)
                .setMaxPoolSize(config.sound() + config.ailing()).setConnectTimeout((int) timeout.toMillis())
                .setMaxHeaderSize(16 * 1024));
    }

    Answer call(Destination to, Map<String, String> headers, byte[] body) {
        AtomicReference<@Nullable HttpClientRequest> underWay = new AtomicReference<>();
        CompletableFuture<Answer> answer = client.request(options(to)).compose(request -> {
            underWay.set(request);
            headers.forEach(request::putHeader);
            return request.send(Buffer.buffer(body)).map(Post::read);
        }).toCompletionStage().toCompletableFuture();
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException hanging) {
            giveUp(underWay.get());
            return outOfTime(underWay.get());
        } catch (ExecutionException failure) {
            return failure.getCause() instanceof TimeoutException ? outOfTime(underWay.get()) : Answer.failed("NO_ANSWER");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            giveUp(underWay.get());
            return Answer.stopped();
        }
    }

    /** A request is there from when the connection is. */
    private static Answer outOfTime(@Nullable HttpClientRequest request) {
        return request == null ? Answer.failed("TIMEOUT") : Answer.silent();
    }

    private RequestOptions options(Destination to) {
        return new RequestOptions().setMethod(HttpMethod.POST).setSsl(to.isEncrypted())
                .setServer(SocketAddress.inetSocketAddress(to.port(), to.address().getHostAddress()))
                .setHost(to.url().getHost()).setPort(to.port()).setURI(to.pathAndQuery()).setFollowRedirects(false)
                .setTimeout(timeout.toMillis());
    }

    private static Answer read(HttpClientResponse response) {
        String wait = response.getHeader("Retry-After");
        Answer answer = Answer.of(response.statusCode(),
                wait != null && SECONDS.matcher(wait).matches() ? Duration.ofSeconds(Long.parseLong(wait)) : null);
        // However long the body would be, it is not waited for.
        response.request().connection().close();
        return answer;
    }

    private static void giveUp(@Nullable HttpClientRequest request) {
        if (request != null) {
            request.reset();
        }
    }
}
