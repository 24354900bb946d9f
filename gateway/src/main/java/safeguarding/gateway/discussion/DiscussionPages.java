package safeguarding.gateway.discussion;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

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
import safeguarding.gateway.wording.Directory;

/** Strategy discussions: which there are, convening one, and one as a page. */
@Path("/desk/discussions")
@Blocking
@RolesAllowed({ "practitioner", "triage-officer" })
@Produces(MediaType.TEXT_HTML)
public class DiscussionPages {

    @CheckedTemplate(basePath = "discussion")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(DiscussionList page, boolean onlyWaiting);

        static native TemplateInstance discussion(Discussion discussion, Children children, Examinations examinations,
                Visit visit);

        static native TemplateInstance convene(UUID referral, Form form, Children children);
    }

    private final Services services;
    private final Posted posted;
    private final Directory directory;
    private final Visit visit;

    DiscussionPages(Services services, Posted posted, Directory directory, Visit visit) {
        this.services = services;
        this.posted = posted;
        this.directory = directory;
        this.visit = visit;
    }

    @GET
    public TemplateInstance list(@QueryParam("only") @Nullable String only, @QueryParam("after") @Nullable String after) {
        boolean onlyWaiting = "AWAITING_RECEIPT".equals(only);
        String query = "/v1/strategy-discussions?limit=50" + (onlyWaiting ? "&only=AWAITING_RECEIPT" : "")
                + (after != null && after.matches("[A-Za-z0-9_-]{1,64}") ? "&after=" + after : "");
        return Templates.list(service().get(query, DiscussionList.class), onlyWaiting);
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    public TemplateInstance read(@PathParam("id") UUID id) {
        Discussion discussion = service().get("/v1/strategy-discussions/" + id, Discussion.class);
        Examinations examinations = service().find("/v1/strategy-discussions/" + id + "/examinations", Examinations.class)
                .orElse(new Examinations(List.of()));
        return Templates.discussion(discussion, Children.of(discussion.referral(), service(),
                Objects.requireNonNull(discussion.children())), examinations, visit);
    }

    @GET
    @Path("new/{referral: [0-9a-f-]{36}}")
    public TemplateInstance convene(@PathParam("referral") UUID referral) {
        return convene(referral, Form.empty());
    }

    @POST
    @Path("new/{referral: [0-9a-f-]{36}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> convened(@PathParam("referral") UUID referral) {
        directory.settle(posted);
        return Sending.of(posted, document -> "/desk/discussions/"
                + service().post("/v1/referrals/" + referral + "/strategy-discussions", document).path("id").asText(),
                form -> convene(referral, form));
    }

    private TemplateInstance convene(UUID referral, Form form) {
        return Templates.convene(referral, form, Children.of(referral, service(), List.of()));
    }

    private ServiceLine service() {
        return services.referral(Reason.SAFEGUARDING);
    }
}
