package safeguarding.gateway.listening;

import java.util.function.Consumer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.page.Query;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.Sending;
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;

/** The anonymous referrals that the agency received. */
@Path("/desk/tipline")
@Blocking
@RolesAllowed({ "referrer", "practitioner" })
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class TiplinePages {

    private static final String REFERRALS = "/v1/tipline/referrals";

    @CheckedTemplate(basePath = "listening")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(Told.Page page);

        static native TemplateInstance one(Told told, Form form);
    }

    private final Services services;
    private final Posted posted;

    TiplinePages(Services services, Posted posted) {
        this.services = services;
        this.posted = posted;
    }

    @GET
    public TemplateInstance list(@RestQuery @Nullable String after) {
        return Templates.list(service().get(Query.of(REFERRALS + "?limit=50").and("after", after).path(), Told.Page.class));
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(String id) {
        return Templates.one(told(id), Form.empty());
    }

    @POST
    @Path("{id}/questions")
    @RolesAllowed("referrer")
    public RestResponse<TemplateInstance> ask(String id) {
        return done(id, document -> service().post(path(id) + "/questions", document));
    }

    @POST
    @Path("{id}/texts/{text}")
    @RolesAllowed("referrer")
    public RestResponse<TemplateInstance> check(String id, String text) {
        return done(id, document -> service().put(path(id) + "/texts/" + text + "/check", document));
    }

    private RestResponse<TemplateInstance> done(String id, Consumer<ObjectNode> act) {
        Form form = posted.form();
        return Sending.of(form, () -> {
            act.accept(form.document());
            return "/desk/tipline/" + id;
        }, again -> Templates.one(told(id), again), Form::refused);
    }

    private Told told(String id) {
        return service().get(path(id), Told.class);
    }

    private static String path(String id) {
        return REFERRALS + "/" + id;
    }

    private ServiceLine service() {
        return services.referral(Reason.SAFEGUARDING);
    }
}
