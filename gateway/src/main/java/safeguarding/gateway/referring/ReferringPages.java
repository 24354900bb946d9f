package safeguarding.gateway.referring;

import java.util.ArrayList;
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
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.form.FieldError;
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Option;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.form.Refused;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.Sending;
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.page.Tagged;
import safeguarding.gateway.wording.Directory;

/**
 * Making a referral and changing one, in one long form to which children and adults are added; nothing is kept before it is
 * sent.
 */
@Path("/desk/referrals")
@Blocking
@RolesAllowed("referrer")
@Produces(MediaType.TEXT_HTML)
public class ReferringPages {

    private static final String ID = "{id: [0-9a-f-]{36}}/amendment";
    private static final String NEW = "/desk/referrals/new";
    private static final List<Option> ANSWERS = List.of(new Option("YES", "Yes"), new Option("NO", "No"),
            new Option("NOT_KNOWN", "Asked, not known"), new Option("NOT_ASKED", "Not asked"));
    private static final List<Option> STANDINGS = List.of(
            new Option("UNIDENTIFIED", "Nobody knows who this is: only what the children say, or how he or she looks"),
            new Option("PARTIAL", "Known in part: a first name, a nickname"),
            new Option("CLAIMED", "Named, but nobody has checked"), new Option("VERIFIED", "Checked"));

    @CheckedTemplate(basePath = "referring")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance form(ReferralForm view, Form form, List<Option> hubs, List<Option> answers,
                List<Option> standings);

        static native TemplateInstance made(String id, List<String> warnings);
    }

    private final Services services;
    private final Posted posted;
    private final Directory directory;

    ReferringPages(Services services, Posted posted, Directory directory) {
        this.services = services;
        this.posted = posted;
        this.directory = directory;
    }

    @GET
    @Path("new")
    public TemplateInstance begin() {
        return page(Form.empty(), NEW, "");
    }

    /** From what was looked for: it is in the form's body, so it stands in no address. */
    @POST
    @Path("start")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance beginWith() {
        return page(posted.form(), NEW, "");
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> record() {
        return isChanged() ? RestResponse.ok(page(changed(), NEW, "")) : send(NEW, "", referral -> {
            JsonNode receipt = service().post("/v1/referrals", referral.document());
            List<String> said = new ArrayList<>();
            receipt.path("warnings").forEach(warning -> said.add(warning.asText()));
            return RestResponse.ok(Templates.made(receipt.path("id").asText(),
                    new Warnings(new ReferralForm(posted.form(), NEW, "")).inWords(said, referral)));
        });
    }

    @GET
    @Path(ID)
    public TemplateInstance amend(@PathParam("id") UUID id) {
        Tagged<JsonNode> referral = service().tagged("/v1/referrals/" + id, JsonNode.class);
        return page(ReferralFields.of(referral.value()), amendment(id), Objects.requireNonNullElse(referral.etag(), ""));
    }

    @POST
    @Path(ID)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> amended(@PathParam("id") UUID id) {
        String version = posted.text("_version");
        return isChanged() ? RestResponse.ok(page(changed(), amendment(id), version))
                : send(amendment(id), version, referral -> {
                    service().put("/v1/referrals/" + id, referral.document(), version);
                    return Sending.goTo("/desk/referrals/" + id);
                });
    }

    private interface Act {
        RestResponse<TemplateInstance> send(ReferralDocument referral);
    }

    private RestResponse<TemplateInstance> send(String action, String version, Act act) {
        Form form = posted.form().checkedDates();
        if (form.isWrong()) {
            return Sending.again(page(form, action, version));
        }
        ReferralDocument referral = ReferralDocument.of(form.document());
        try {
            return act.send(referral);
        } catch (Refused refused) {
            if (!refused.isAboutTheForm()) {
                throw refused;
            }
            List<FieldError> errors = refused.errors().isEmpty() ? List.of(new FieldError("", refused.detail()))
                    : referral.errors(refused.errors());
            return Sending.again(page(Sending.wrong(posted.form(), errors), action, version));
        }
    }

    private boolean isChanged() {
        return !(posted.text("_add") + posted.text("_remove") + posted.text("_keep")).isEmpty();
    }

    private Form changed() {
        Form form = ReferralForm.without(posted.form(), posted.text("_remove"));
        return List.of("children", "adults").contains(posted.text("_add"))
                ? ReferralForm.withAnother(form, posted.text("_add"))
                : form;
    }

    private TemplateInstance page(Form form, String action, String version) {
        ReferralForm view = ReferralForm.of(form, action, version);
        return Templates.form(view, view.form(), directory.agencies("CHILDRENS_SERVICES"), ANSWERS, STANDINGS);
    }

    private ServiceLine service() {
        return services.referral(Reason.SAFEGUARDING);
    }

    private static String amendment(UUID id) {
        return "/desk/referrals/" + id + "/amendment";
    }
}
