package safeguarding.gateway.mishap;

import java.util.List;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.ForbiddenException;
import io.vertx.ext.web.RoutingContext;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.form.Refused;
import safeguarding.gateway.forwarding.Anonymity;
import safeguarding.gateway.forwarding.Correlation;
import safeguarding.gateway.session.ForeignForm;
import safeguarding.kit.problem.Refusal;

/** What a person sees when there is no page for him: what happened, whether anything was saved, and what to do. */
class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);

    private final Posted posted;
    private final PlainErrors plain;

    ErrorPages(Posted posted, PlainErrors plain) {
        this.plain = plain;
        this.posted = posted;
    }

    @CheckedTemplate(basePath = "page")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance error(Mishap mishap, String reference, List<String> written);
    }

    @ServerExceptionMapper
    public Response refused(Refused refused, RoutingContext exchange) {
        return page(Mishap.of(refused), refused.status() == 401 ? 403 : refused.status(), exchange);
    }

    /** The gateway's own: a service that cannot be reached, or is too slow. */
    @ServerExceptionMapper
    public Response refusal(Refusal refusal, RoutingContext exchange) {
        return page(Mishap.ofStatus(refusal.status()), refusal.status(), exchange);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException forbidden, RoutingContext exchange) {
        return page(Mishap.ofStatus(403), 403, exchange);
    }

    @ServerExceptionMapper
    public Response foreign(ForeignForm foreign, RoutingContext exchange) {
        return page(Mishap.FOREIGN_FORM, 403, exchange);
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException failure, RoutingContext exchange) {
        int status = failure.getResponse().getStatus();
        if (status < 400) {
            return failure.getResponse();
        }
        Response said = BlockingOperationControl.isBlockingAllowed() ? page(Mishap.ofStatus(status), status, exchange)
                : plain.answer(exchange, status);
        String allowed = failure.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allowed == null ? said : Response.fromResponse(said).header(HttpHeaders.ALLOW, allowed).build();
    }

    @ServerExceptionMapper
    public Response unexpected(Exception failure, RoutingContext exchange) {
        // Its message could quote the request, so only its type is told.
        LOG.errorf("unexpected failure of a page, request %s: %s", Correlation.of(exchange).requestId(),
                failure.getClass().getName());
        LOG.debug("trace of the unexpected failure", failure);
        return page(Mishap.ofStatus(500), 500, exchange);
    }

    private Response page(Mishap mishap, int status, RoutingContext exchange) {
        // Pages are not kept by the browser, so going back would find an empty form: what was written is shown to be copied.
        Mishap said = Anonymity.covers(exchange) ? mishap.toVisitors() : mishap;
        return Response.status(status).type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(Templates.error(said, Correlation.of(exchange).requestId(), posted.form().written()).render()).build();
    }
}
