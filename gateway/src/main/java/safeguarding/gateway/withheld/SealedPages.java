package safeguarding.gateway.withheld;

import java.util.Locale;
import java.util.Optional;

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

/** The name of a referrer that was sealed: that it is, who has opened it, and sealing it. */
@Path("/desk/sealed-identities")
@Blocking
@RolesAllowed({ "identity-custodian", "practitioner", "referrer" })
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SealedPages {

    static final String ID = "{referral: [0-9a-f-]{36}}";
    private static final String REFERENCE = "/reference";
    private static final String UUID_SHAPE = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @CheckedTemplate(basePath = "withheld")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance find(Form form);

        static native TemplateInstance one(String path, String referral, Optional<Sealed> sealed, Form form, Visit visit);

        static native TemplateInstance sealing(String path, String referral, Form form);
    }

    private final Services services;
    private final Posted posted;
    private final Visit visit;

    SealedPages(Services services, Posted posted, Visit visit) {
        this.services = services;
        this.posted = posted;
        this.visit = visit;
    }

    @GET
    public TemplateInstance find() {
        return Templates.find(Form.empty());
    }

    @POST
    public RestResponse<TemplateInstance> found() {
        String reference = posted.text(REFERENCE).toLowerCase(Locale.ROOT);
        return reference.matches(UUID_SHAPE) ? Sending.goTo(path(reference))
                : Sending.again(Templates.find(posted.form().wrong(REFERENCE,
                        "Enter the whole reference of the referral: 36 letters, digits and hyphens.")));
    }

    @GET
    @Path(ID)
    public TemplateInstance one(String referral) {
        return page(referral, Form.empty());
    }

    @GET
    @Path(ID + "/sealing")
    @RolesAllowed("referrer")
    public TemplateInstance askToSeal(String referral) {
        return Templates.sealing(path(referral), referral, Form.empty());
    }

    @POST
    @Path(ID + "/sealing")
    @RolesAllowed("referrer")
    public RestResponse<TemplateInstance> seal(String referral) {
        Form form = posted.form().needing("/name", "Enter the name that is to be sealed.");
        return Sending.of(form, () -> {
            service().put(api(referral), form.document());
            return path(referral);
        }, again -> Templates.sealing(path(referral), referral, again));
    }

    TemplateInstance page(String referral, Form form) {
        return Templates.one(path(referral), referral, service().find(api(referral), Sealed.class), form, visit);
    }

    private ServiceLine service() {
        return services.referral(Reason.SAFEGUARDING);
    }

    static String path(String referral) {
        return "/desk/sealed-identities/" + referral;
    }

    static String api(String referral) {
        return "/v1/sealed-identities/" + referral;
    }
}
