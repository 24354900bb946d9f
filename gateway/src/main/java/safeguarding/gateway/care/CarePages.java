package safeguarding.gateway.care;

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
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Option;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.Sending;
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.referral.Paths;
import safeguarding.gateway.referral.Referral;
import safeguarding.gateway.wording.Answers;

/** Who has care of the children, or is alone with them: what each source says, where they disagree, and asking again. */
@Path("/desk/referrals/{id: [0-9a-f-]{36}}/care")
@Blocking
@RolesAllowed({ "referrer", "triage-officer" })
@Produces(MediaType.TEXT_HTML)
public class CarePages {

    private static final List<Option> ASKED = List.of(new Option("CHILD", "The child"),
            new Option("PARENT_OR_CARER", "A parent or carer"), new Option("RELATIVE", "A relative"),
            new Option("OTHER_ADULT", "Another adult"), new Option("PROFESSIONAL", "A professional"));

    @CheckedTemplate(basePath = "care")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance care(Referral referral, Contacts contacts, Enquiries enquiries);

        static native TemplateInstance enquiry(Referral referral, Form form, List<Option> children, List<Option> asked,
                List<Option> answers);
    }

    private final Services services;
    private final Posted posted;

    CarePages(Services services, Posted posted) {
        this.services = services;
        this.posted = posted;
    }

    @GET
    public TemplateInstance care(@PathParam("id") UUID id) {
        ServiceLine service = services.referral(Reason.SAFEGUARDING);
        return Templates.care(service.get(Paths.api(id, ""), Referral.class),
                service.get(Paths.api(id, "contacts"), Contacts.class),
                service.get(Paths.api(id, "enquiries"), Enquiries.class));
    }

    @GET
    @Path("enquiry")
    public TemplateInstance enquiry(@PathParam("id") UUID id) {
        return enquiry(id, Form.empty());
    }

    @POST
    @Path("enquiry")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> record(@PathParam("id") UUID id) {
        return Sending.of(posted, document -> {
            services.referral(Reason.SAFEGUARDING).post(Paths.api(id, "enquiries"), withoutUnanswered(document));
        }, form -> enquiry(id, form), Paths.of(id, "care"));
    }

    private TemplateInstance enquiry(UUID id, Form form) {
        Referral referral = services.referral(Reason.SAFEGUARDING).get(Paths.api(id, ""), Referral.class);
        List<Option> children = Objects.requireNonNull(referral.children()).stream().filter(child -> !child.isGone())
                .map(child -> new Option(child.id().toString(), child.called())).toList();
        return Templates.enquiry(referral, form, children, ASKED, Answers.ALL);
    }

    /** An adult of whom nothing was said was not asked about. */
    private static JsonNode withoutUnanswered(ObjectNode document) {
        if (document.get("adults") instanceof ArrayNode adults) {
            for (int i = adults.size() - 1; i >= 0; i--) {
                if (adults.get(i).size() <= 1) {
                    adults.remove(i);
                }
            }
        }
        return document;
    }
}
