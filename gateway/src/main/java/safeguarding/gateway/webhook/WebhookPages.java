package safeguarding.gateway.webhook;

import java.util.Optional;
import java.util.function.Supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.databind.JsonNode;
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

/** Having one’s agency called, with a new secret, from an earlier time, or no more. */
@Path("/desk/webhook")
@Blocking
@RolesAllowed("agency-admin")
@Produces(MediaType.TEXT_HTML)
public class WebhookPages {

    private static final String API = "/v1/webhook";

    @CheckedTemplate(basePath = "webhook")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance webhook(Optional<WebhookView> webhook, String secret, Form form);
    }

    private final Services services;
    private final Posted posted;

    WebhookPages(Services services, Posted posted) {
        this.services = services;
        this.posted = posted;
    }

    @GET
    public TemplateInstance webhook() {
        return page(Form.empty(), "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> choose() {
        Form form = posted.form().needing("/url", "Enter the address that is to be called. It begins with https://.");
        return done(form, () -> registry().put(API, form.document()));
    }

    @POST
    @Path("rotation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> rotate() {
        return done(posted.form(), () -> registry().put(API + "/rotation", JsonNodeFactory.instance.objectNode()));
    }

    @POST
    @Path("closure")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> close() {
        return done(posted.form(), () -> registry().put(API + "/closure", JsonNodeFactory.instance.objectNode()));
    }

    @POST
    @Path("replay")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> replay() {
        Form form = posted.form().needing("/since:instant", "Enter the day and the time from which everything is sent again.");
        return done(form, () -> registry().put(API + "/replay", form.document()));
    }

    /** A secret is told once, so it stands in the very answer; what makes none leads back to the page. */
    private RestResponse<TemplateInstance> done(Form form, Supplier<JsonNode> act) {
        return Sending.answering(form, () -> {
            String secret = act.get().path("secret").asText();
            return secret.isEmpty() ? Sending.goTo("/desk/webhook") : RestResponse.ok(page(Form.empty(), secret));
        }, again -> page(again, ""), Sending::refused);
    }

    private TemplateInstance page(Form form, String secret) {
        Optional<Tagged<WebhookView>> known = registry().findTagged(API, WebhookView.class);
        return Templates.webhook(known.map(Tagged::value), secret, known.map(read -> form.on(read.etag())).orElse(form));
    }

    private ServiceLine registry() {
        return services.registry(Reason.DIRECTORY);
    }
}
