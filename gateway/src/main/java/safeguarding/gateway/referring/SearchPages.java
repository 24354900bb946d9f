package safeguarding.gateway.referring;

import java.util.List;
import java.util.Locale;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.Sending;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.page.Visit;

/** The way into referrals: look whether the exchange knows the person, then make a referral, or open one by its reference. */
@Path("/desk/referrals")
@Blocking
@RolesAllowed({ "referrer", "practitioner" })
@Produces(MediaType.TEXT_HTML)
public class SearchPages {

    private static final String REFERENCE = "/reference";
    private static final String UUID_SHAPE = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @CheckedTemplate(basePath = "referring")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance search(Form form, PersonHits hits, boolean searched, Visit visit);
    }

    private final Services services;
    private final Posted posted;
    private final Visit visit;

    SearchPages(Services services, Posted posted, Visit visit) {
        this.services = services;
        this.posted = posted;
        this.visit = visit;
    }

    @GET
    public TemplateInstance search() {
        return page(Form.empty());
    }

    /** Answered at once: what is looked for stands in no address. */
    @POST
    @Path("search")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> found() {
        ObjectNode query = posted.form().document();
        if (query.at("/identifiers/0/value").isMissingNode()) {
            query.remove("identifiers");
        }
        Form form = posted.form().checkedDates();
        return Sending.answering(form,
                () -> RestResponse.ok(Templates.search(form, services.registry(Reason.SAFEGUARDING)
                        .read("/v1/people/searches", query, PersonHits.class), true, visit)),
                this::page, Form::refused);
    }

    @POST
    @Path("open")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> open() {
        String reference = posted.text(REFERENCE).toLowerCase(Locale.ROOT);
        return reference.matches(UUID_SHAPE) ? Sending.goTo("/desk/referrals/" + reference)
                : Sending.again(page(posted.form().wrong(REFERENCE,
                        "Enter the whole reference of the referral: 36 letters, digits and hyphens.")));
    }

    private TemplateInstance page(Form form) {
        return Templates.search(form, new PersonHits(List.of()), false, visit);
    }
}
