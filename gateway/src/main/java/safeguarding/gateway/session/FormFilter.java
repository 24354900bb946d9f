package safeguarding.gateway.session;

import jakarta.ws.rs.HttpMethod;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

import io.vertx.ext.web.RoutingContext;
import safeguarding.gateway.form.Posted;

/** Takes up what a form brings, when it came from a page of ours. */
class FormFilter {

    private final Posted posted;
    private final Csrf csrf;

    FormFilter(Posted posted, Csrf csrf) {
        this.posted = posted;
        this.csrf = csrf;
    }

    @WithFormRead
    @ServerRequestFilter
    public void take(ResteasyReactiveContainerRequestContext request, RoutingContext exchange) {
        if (!HttpMethod.POST.equals(request.getMethod())) {
            return;
        }
        ResteasyReactiveRequestContext within = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        FormData form = within.getFormData();
        if (form != null) {
            form.forEach(name -> form.get(name).forEach(value -> {
                if (!value.isFileItem()) {
                    posted.put(name, value.getValue());
                }
            }));
        }
        // Whoever refers without a name has no session, so there is nothing that another site could borrow.
        if (exchange.request().path().startsWith("/desk")
                && (isFromElsewhere(exchange) || !csrf.isOurs(posted.text(Csrf.FIELD)))) {
            throw new ForeignForm();
        }
    }

    /** Browsers say it, and no page can make them say otherwise. */
    private static boolean isFromElsewhere(RoutingContext exchange) {
        @Nullable
        String site = exchange.request().getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin");
    }
}
