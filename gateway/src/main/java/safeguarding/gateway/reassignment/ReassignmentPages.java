package safeguarding.gateway.reassignment;

import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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

/** What has to be given to somebody else, and saying that it was. */
@Path("/desk/reassignments")
@Blocking
@RolesAllowed("practitioner")
@Produces(MediaType.TEXT_HTML)
public class ReassignmentPages {

    private static final String API = "/v1/reassignments";

    @CheckedTemplate(basePath = "reassignment")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(List<ReassignmentView> reassignments);

        static native TemplateInstance one(ReassignmentView reassignment, Form form);
    }

    private final Services services;
    private final Posted posted;
    private final Visit visit;

    ReassignmentPages(Services services, Posted posted, Visit visit) {
        this.services = services;
        this.posted = posted;
        this.visit = visit;
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(waiting());
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    public TemplateInstance one(String id) {
        return one(id, Form.with(Map.of("/name", visit.name())));
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> complete(String id) {
        Form form = posted.form().needing("/done", "Say who works with this person now.").needing("/name", "Enter your name.")
                .needing("/role", "Enter your role, for example team manager.");
        return Sending.of(form, () -> {
            registry().put(API + "/" + id + "/completion", form.document());
            return "/desk/reassignments";
        }, again -> one(id, again));
    }

    /** The registry gives those that wait together only. */
    private TemplateInstance one(String id, Form form) {
        return waiting().stream().filter(one -> one.id().equals(id)).findFirst()
                .map(found -> Templates.one(found, form)).orElseThrow(NotFoundException::new);
    }

    private List<ReassignmentView> waiting() {
        return registry().get(API, ReassignmentView.All.class).reassignments();
    }

    private ServiceLine registry() {
        return services.registry(Reason.SAFEGUARDING);
    }
}
