package safeguarding.gateway.forwarding;

import io.quarkus.vertx.http.runtime.filters.AbstractResponseWrapper;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.core.http.impl.HttpServerRequestWrapper;

/**
 * A request as the proxy sees it. When an answer breaks off, the proxy resets it, and over HTTP/1 Vert.x then forgets to tell
 * anybody
 * that it has ended: places would stay occupied. Closing the connection has the same effect for the caller and is told to
 * everybody.
 */
public class CallersRequest extends HttpServerRequestWrapper {

    private final HttpServerResponse answer;

    CallersRequest(HttpServerRequest request) {
        super((HttpServerRequestInternal) request);
        this.answer = new Answer(request);
    }

    @Override
    public HttpServerResponse response() {
        return answer;
    }

    /** Half an answer is on its way: only breaking off tells the caller that the other half will not come. */
    public static void breakOff(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset();
        } else {
            request.connection().close();
        }
    }

    private static class Answer extends AbstractResponseWrapper {

        private final HttpServerRequest request;

        Answer(HttpServerRequest request) {
            super(request.response());
            this.request = request;
        }

        @Override
        public boolean reset() {
            return reset(0);
        }

        @Override
        public boolean reset(long code) {
            breakOff(request);
            return true;
        }
    }
}
