package safeguarding.gateway.forwarding;

import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.parsetools.RecordParser;
import io.vertx.ext.web.RoutingContext;

/** Listens to a service's stream in somebody's own name. That something happened is handed on, never what. */
@ApplicationScoped
public class EventStreams {

    private static final int LONGEST_LINE = 256 * 1024;
    private static final int OK = 200;

    private final OriginConnections connections;
    private final ForwardingConfig config;

    EventStreams(OriginConnections connections, ForwardingConfig config) {
        this.connections = connections;
        this.config = config;
    }

    /**
     * A sign of life of the service.
     *
     * @param id of the event, with which to go on after it; empty where nothing happened
     */
    public record Sign(String id) {

        public boolean isNews() {
            return !id.isEmpty();
        }
    }

    /** Until the service ends it, or nobody listens any more. It fails when the service refuses or cannot be reached. */
    public Multi<Sign> listen(RoutingContext exchange, Origin origin, String uri, MultiMap headers) {
        Correlation correlation = Correlation.of(exchange);
        return Multi.createFrom().emitter(emitter -> {
            AtomicReference<HttpClientRequest> sent = new AtomicReference<>();
            emitter.onTermination(() -> {
                HttpClientRequest request = sent.getAndSet(null);
                if (request != null) {
                    request.reset();
                }
            });
            connections.to(config.origins().of(origin)).compose(request -> {
                sent.set(request);
                request.setMethod(HttpMethod.GET).setURI(uri).headers().addAll(headers)
                        .set(HttpHeaders.ACCEPT, "text/event-stream");
                correlation.onto(request.headers());
                return request.send();
            }).onSuccess(answer -> read(answer, emitter)).onFailure(emitter::fail);
        });
    }

    private static void read(HttpClientResponse answer, MultiEmitter<? super Sign> emitter) {
        if (answer.statusCode() != OK || emitter.isCancelled()) {
            emitter.fail(new OriginBrokeOff());
            return;
        }
        RecordParser lines = RecordParser.newDelimited("\n").maxRecordSize(LONGEST_LINE)
                .exceptionHandler(emitter::fail).handler(new Lines(emitter)::take);
        answer.exceptionHandler(emitter::fail).endHandler(ended -> emitter.complete()).handler(lines);
    }

    /** The lines of a stream, of which only the ids are kept. */
    private static final class Lines {

        private final MultiEmitter<? super Sign> emitter;
        private String id = "";

        Lines(MultiEmitter<? super Sign> emitter) {
            this.emitter = emitter;
        }

        void take(Buffer line) {
            if (line.length() == 0 || (line.length() == 1 && line.getByte(0) == '\r')) {
                if (!id.isEmpty()) {
                    emitter.emit(new Sign(id));
                    id = "";
                }
            } else if (line.getByte(0) == ':') {
                emitter.emit(new Sign(""));
            } else if (line.length() > 3 && line.getString(0, 3).equals("id:")) {
                id = line.getString(3, line.length()).strip();
            }
        }
    }
}
