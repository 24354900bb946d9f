package safeguarding.gateway.suspension;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;
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

/** Sending nothing to an agency for now, for instance because its system moves, and sending again. */
@Path("/desk/suspensions/{slug: [a-z0-9-]{3,64}}")
@Blocking
@RolesAllowed("registry-admin")
@Produces(MediaType.TEXT_HTML)
public class SuspensionPages {

    @CheckedTemplate(basePath = "suspension")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance one(String slug, String done, Form form);
    }

    private final Services services;
    private final Posted posted;

    SuspensionPages(Services services, Posted posted) {
        this.services = services;
        this.posted = posted;
    }

    @GET
    public TemplateInstance one(@PathParam("slug") String slug, @RestQuery @DefaultValue("") String done) {
        return Templates.one(slug, done, Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> suspend(@PathParam("slug") String slug) {
        Form form = posted.form().needing("/reason", "Say why nothing is sent for now.");
        return Sending.of(form, () -> {
            registry().put("/v1/agencies/" + slug + "/suspension", form.document());
            return "/desk/suspensions/" + slug + "?done=stopped";
        }, again -> Templates.one(slug, "", again));
    }

    @POST
    @Path("resumption")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> resume(@PathParam("slug") String slug) {
        return Sending.of(posted.form(), () -> {
            registry().put("/v1/agencies/" + slug + "/resumption", JsonNodeFactory.instance.objectNode());
            return "/desk/suspensions/" + slug + "?done=sending";
        }, again -> Templates.one(slug, "", again));
    }

    private ServiceLine registry() {
        return services.registry(Reason.DIRECTORY);
    }
}
