package safeguarding.gateway.undeliverable;

import java.time.Instant;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

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

/** Items that an agency's endpoint refused for what they are. */
@Path("/desk/undeliverable")
@Blocking
@RolesAllowed({ "agency-admin", "registry-admin" })
@Produces(MediaType.TEXT_HTML)
public class UndeliverablePages {

    /** One of them, as the registry gives it. */
    public record Item(String id, String agency, String kind, @Nullable String reason, Instant putAt, boolean beingRedriven) {
    }

    record Items(List<Item> undeliverable) {
    }

    @CheckedTemplate(basePath = "undeliverable")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(List<Item> items, Form form);

        static native TemplateInstance dismissal(String id, Form form);
    }

    private final Services services;
    private final Posted posted;

    UndeliverablePages(Services services, Posted posted) {
        this.services = services;
        this.posted = posted;
    }

    @GET
    public TemplateInstance list() {
        return page(Form.empty());
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/redrive")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> redrive(String id) {
        return Sending.of(posted.form(), () -> {
            registry().put("/v1/undeliverable/" + id + "/redrive", JsonNodeFactory.instance.objectNode());
            return "/desk/undeliverable";
        }, this::page);
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}/dismissal")
    public TemplateInstance dismissal(String id) {
        return Templates.dismissal(id, Form.empty());
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/dismissal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> dismiss(String id) {
        Form form = posted.form().needing("/reason", "Say why it need not be sent any more.");
        return Sending.of(form, () -> {
            registry().put("/v1/undeliverable/" + id + "/dismissal", form.document());
            return "/desk/undeliverable";
        }, again -> Templates.dismissal(id, again));
    }

    private TemplateInstance page(Form form) {
        return Templates.list(registry().get("/v1/undeliverable", Items.class).undeliverable(), form);
    }

    private ServiceLine registry() {
        return services.registry(Reason.DIRECTORY);
    }
}
