package safeguarding.gateway.referring;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.page.Changed;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.Sending;
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.page.Tagged;

/**
 * Making a referral and changing one, in one long form to which children and adults are added; nothing is kept before it is
 * sent, or saved as a draft.
 */
@Path("/desk/referrals")
@Blocking
@RolesAllowed("referrer")
@Produces(MediaType.TEXT_HTML)
public class ReferringPages {

    private static final String ID = "{id: [0-9a-f-]{36}}/amendment";

    private final Services services;
    private final Posted posted;
    private final ReferralSheet sheet;

    ReferringPages(Services services, Posted posted, ReferralSheet sheet) {
        this.services = services;
        this.posted = posted;
        this.sheet = sheet;
    }

    @GET
    @Path("new")
    public TemplateInstance begin() {
        return sheet.page(Form.empty(), ReferralSheet.NEW);
    }

    /** From what was looked for: it is in the form's body, so it stands in no address. */
    @POST
    @Path("start")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance beginWith() {
        return sheet.page(posted.form(), ReferralSheet.NEW);
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> record() {
        return sheet.take(ReferralSheet.NEW, referral -> {
            JsonNode receipt = service().post("/v1/referrals", referral.document());
            return RestResponse.ok(sheet.made(receipt.path("id").asText(), sheet.warnings(receipt, referral)));
        });
    }

    @GET
    @Path(ID)
    public TemplateInstance amend(@PathParam("id") UUID id) {
        return amendment(id, Form.empty());
    }

    private TemplateInstance amendment(UUID id, Form form) {
        Tagged<JsonNode> referral = service().tagged("/v1/referrals/" + id, JsonNode.class);
        return sheet.page(form, referral.value(), referral.etag(), amendment(id), List.of());
    }

    @POST
    @Path(ID)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> amended(@PathParam("id") UUID id) {
        return sheet.take(amendment(id), new Changed(service(), "/v1/referrals/" + id), overtaken -> amendment(id, overtaken),
                referral -> {
                    service().put("/v1/referrals/" + id, referral.document());
                    return Sending.goTo("/desk/referrals/" + id);
                });
    }

    private ServiceLine service() {
        return services.referral(Reason.SAFEGUARDING);
    }

    private static String amendment(UUID id) {
        return "/desk/referrals/" + id + "/amendment";
    }
}
