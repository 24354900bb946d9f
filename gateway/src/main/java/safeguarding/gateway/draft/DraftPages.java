package safeguarding.gateway.draft;

import java.util.List;

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

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.page.Changed;
import safeguarding.gateway.page.Query;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.Sending;
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.page.Tagged;
import safeguarding.gateway.referring.ReferralSheet;

/** The drafts of the reader's agency, in the form of a referral. */
@Path("/desk/drafts")
@Blocking
@RolesAllowed("referrer")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class DraftPages {

    private static final String API = "/v1/referral-drafts";
    private static final String ID = "{id: [0-9a-f-]{36}}";

    @CheckedTemplate(basePath = "draft")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(Draft.Page page, boolean later);

        static native TemplateInstance kept(String path, List<String> warnings);

        static native TemplateInstance over(Draft draft, Form form);

        static native TemplateInstance withdrawal(String path, Form form);
    }

    private final Services services;
    private final Posted posted;
    private final ReferralSheet sheet;

    DraftPages(Services services, Posted posted, ReferralSheet sheet) {
        this.services = services;
        this.posted = posted;
        this.sheet = sheet;
    }

    @GET
    public TemplateInstance list(@RestQuery @Nullable String after) {
        return Templates.list(service().get(Query.of(API + "?limit=50").and("after", after).path(), Draft.Page.class),
                after != null);
    }

    /** Out of the form of a new referral. */
    @POST
    public RestResponse<TemplateInstance> begin() {
        return sheet.take(ReferralSheet.NEW, referral -> {
            JsonNode receipt = service().post(API, referral.document());
            return RestResponse.ok(
                    Templates.kept(Draft.path(receipt.path("id").asText()), sheet.warnings(receipt, referral)));
        });
    }

    @GET
    @Path(ID)
    public TemplateInstance goOn(String id) {
        return begun(id, Form.empty());
    }

    private TemplateInstance begun(String id, Form form) {
        Tagged<Draft> draft = service().tagged(api(id), Draft.class);
        return draft.value().isKept()
                ? sheet.page(form, draft.value().form(), draft.etag(), Draft.path(id), draft.value().missing())
                : Templates.over(draft.value(), form.anew(Form.empty()));
    }

    @POST
    @Path(ID)
    public RestResponse<TemplateInstance> save(String id) {
        return sheet.take(Draft.path(id), new Changed(service(), api(id)), overtaken -> begun(id, overtaken), referral -> {
            JsonNode receipt = service().put(api(id), referral.document());
            return RestResponse.ok(Templates.kept(Draft.path(id), sheet.warnings(receipt, referral)));
        });
    }

    /** What stands in the form is saved first, so that nothing is sent but what its writer sees. */
    @POST
    @Path(ID + "/submission")
    public RestResponse<TemplateInstance> submit(String id) {
        return sheet.take(Draft.path(id), new Changed(service(), api(id)), overtaken -> begun(id, overtaken), referral -> {
            JsonNode saved = service().put(api(id), referral.document());
            posted.wentOn("\"v" + saved.path("version").asLong() + "\"");
            JsonNode made = service().put(api(id) + "/submission", JsonNodeFactory.instance.objectNode());
            return RestResponse.ok(sheet.made(made.path("referral").asText(), sheet.warnings(made, referral)));
        });
    }

    @GET
    @Path(ID + "/withdrawal")
    public TemplateInstance askToWithdraw(String id) {
        return withdrawal(id, Form.empty());
    }

    @POST
    @Path(ID + "/withdrawal")
    public RestResponse<TemplateInstance> withdraw(String id) {
        Form form = posted.form().needing("/reason", "Say why it is given up, so that a colleague does not begin it again.");
        return Sending.of(form, () -> {
            service().put(api(id) + "/withdrawal", form.document());
            return "/desk/drafts";
        }, again -> withdrawal(id, again));
    }

    private TemplateInstance withdrawal(String id, Form form) {
        Tagged<Draft> draft = service().tagged(api(id), Draft.class);
        return draft.value().isKept() ? Templates.withdrawal(Draft.path(id), form.on(draft.etag()))
                : Templates.over(draft.value(), form.anew(Form.empty()));
    }

    private ServiceLine service() {
        return services.referral(Reason.SAFEGUARDING);
    }

    private static String api(String id) {
        return API + "/" + id;
    }
}
