package safeguarding.gateway.endpoint;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.Sending;
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.page.Tagged;
import safeguarding.gateway.page.Visit;

/** Saying where one’s agency has its own interface, and having it tried now. */
@Path("/desk/endpoint")
@Blocking
@RolesAllowed("agency-admin")
@Produces(MediaType.TEXT_HTML)
public class EndpointPages {

    @CheckedTemplate(basePath = "endpoint")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance endpoint(Optional<EndpointView> endpoint, Form form);
    }

    private final Services services;
    private final Posted posted;
    private final Visit visit;

    EndpointPages(Services services, Posted posted, Visit visit) {
        this.services = services;
        this.posted = posted;
        this.visit = visit;
    }

    @GET
    public TemplateInstance endpoint() {
        return page(known().map(Tagged::value).map(EndpointPages::before).orElseGet(Form::empty));
    }

    private static Form before(EndpointView known) {
        List<String> capabilities = Objects.requireNonNullElse(known.capabilities(), List.of());
        return Form.with(Map.of("/url", known.url(), "/capabilities:lines", String.join("\n", capabilities)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> say() {
        Form form = posted.form().needing("/url", "Enter the address of your interface. It begins with https://.");
        return Sending.of(form, () -> {
            registry().put(path(), form.document());
            return "/desk/endpoint";
        }, this::page);
    }

    @POST
    @Path("trial")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> tryIt() {
        return Sending.of(posted.form(), () -> {
            registry().put(path() + "/trial", JsonNodeFactory.instance.objectNode());
            return "/desk/endpoint";
        }, this::page);
    }

    private TemplateInstance page(Form form) {
        Optional<Tagged<EndpointView>> known = known();
        return Templates.endpoint(known.map(Tagged::value), known.map(read -> form.on(read.etag())).orElse(form));
    }

    private Optional<Tagged<EndpointView>> known() {
        return registry().findTagged(path(), EndpointView.class);
    }

    private String path() {
        return "/v1/agencies/" + visit.agency() + "/endpoint";
    }

    private ServiceLine registry() {
        return services.registry(Reason.DIRECTORY);
    }
}
