package safeguarding.gateway.unheld;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.Sending;
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.page.Visit;

/** With whom nobody works any more although risk may remain. */
@Path("/desk/unheld-risks")
@Blocking
@RolesAllowed("practitioner")
@Produces(MediaType.TEXT_HTML)
public class UnheldPages {

    /** One of them, as the registry gives it. */
    public record Risk(String id, String yourReference, String agency, String escalatedTo, Instant raisedAt) {
    }

    record Risks(List<Risk> risks) {
    }

    @CheckedTemplate(basePath = "unheld")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(List<Risk> risks);

        static native TemplateInstance takingUp(String id, Form form);
    }

    private final Services services;
    private final Visit visit;
    private final Posted posted;

    UnheldPages(Services services, Visit visit, Posted posted) {
        this.services = services;
        this.visit = visit;
        this.posted = posted;
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(registry().get("/v1/unheld-risks", Risks.class).risks());
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    public TemplateInstance form(String id) {
        return Templates.takingUp(id, Form.with(Map.of("/name", visit.name())));
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> takeUp(String id) {
        Form form = posted.form().needing("/name", "Enter your name.").needing("/role", "Enter your role.").needing("/done",
                "Say what you do about it now.");
        return Sending.of(form, () -> {
            registry().put("/v1/unheld-risks/" + id + "/taking-up", form.document());
            return "/desk/unheld-risks";
        }, again -> Templates.takingUp(id, again));
    }

    private ServiceLine registry() {
        return services.registry(Reason.SAFEGUARDING);
    }
}
