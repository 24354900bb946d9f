package safeguarding.kit.trail;

import java.util.List;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import io.vertx.core.http.HttpServerRequest;
import safeguarding.kit.problem.Problem;
import safeguarding.kit.request.RequestIds;

/**
 * Turns every successful answer under /v1/ for which the trail has nothing into a failure. So a resource that forgets the trail
 * cannot be used at all, and its first test says so.
 */
class SilentAnswer {

    private static final Logger LOG = Logger.getLogger(SilentAnswer.class);

    private final WritingMark mark;
    private final RequestIds ids;

    SilentAnswer(WritingMark mark, RequestIds ids) {
        this.mark = mark;
        this.ids = ids;
    }

    @ServerResponseFilter
    public void check(ContainerResponseContext response, HttpServerRequest http) {
        int status = response.getStatus();
        if (status < 200 || status >= 400 || !http.path().startsWith("/v1/") || mark.isSet()) {
            return;
        }
        LOG.errorf("nothing of request %s is in the trail, so its answer is withheld: %s %s", ids.requestId(), http.method(),
                Paths.withoutValues(http.path()));
        response.setStatus(500);
        response.getHeaders().clear();
        response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setEntity(new Problem("about:blank", "Internal Server Error", 500, null, ids.requestId(), List.of()));
    }
}
