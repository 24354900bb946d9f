package safeguarding.gateway.withheld;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import safeguarding.gateway.page.Services;

/** Opening a sealed name: one asks and says why, another consents, and the first looks, once. */
@Path("/desk/sealed-identities/" + SealedPages.ID + "/openings")
@Blocking
@RolesAllowed("identity-custodian")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class OpeningPages {

    private static final String OPENING = "{opening: [0-9a-f-]{36}}";

    @CheckedTemplate(basePath = "withheld")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance opened(String path, Identity identity);
    }

    private final Services services;
    private final Posted posted;
    private final SealedPages pages;

    OpeningPages(Services services, Posted posted, SealedPages pages) {
        this.services = services;
        this.posted = posted;
        this.pages = pages;
    }

    @POST
    public RestResponse<TemplateInstance> request(String referral) {
        Form form = posted.form().needing("/reason",
                "Say why the name has to be known. Whoever is asked to consent reads it, and so does an auditor.");
        return Sending.of(form, () -> {
            services.referral(Reason.SAFEGUARDING).post(SealedPages.api(referral) + "/openings", form.document());
            return SealedPages.path(referral);
        }, again -> pages.page(referral, again));
    }

    @POST
    @Path(OPENING + "/consent")
    public RestResponse<TemplateInstance> consent(String referral, String opening) {
        return Sending.of(posted.form(), () -> {
            put(referral, opening, "consent");
            return SealedPages.path(referral);
        }, again -> pages.page(referral, again));
    }

    /** Answered at once: there is no address at which it could be read a second time. */
    @POST
    @Path(OPENING + "/reading")
    public RestResponse<TemplateInstance> read(String referral, String opening) {
        return Sending.answering(posted.form(), () -> RestResponse.ok(Templates.opened(SealedPages.path(referral),
                Identity.of(put(referral, opening, "reading")))), again -> pages.page(referral, again), Form::refused);
    }

    private JsonNode put(String referral, String opening, String act) {
        return services.referral(Reason.SAFEGUARDING).put(SealedPages.api(referral) + "/openings/" + opening + "/" + act,
                JsonNodeFactory.instance.objectNode());
    }
}
