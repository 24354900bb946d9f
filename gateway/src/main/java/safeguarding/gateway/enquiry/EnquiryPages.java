package safeguarding.gateway.enquiry;

import java.util.List;
import java.util.Map;

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
import safeguarding.gateway.form.Option;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.Sending;
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.page.Tagged;
import safeguarding.gateway.page.Visit;

/** The questions whether the reader's agency works with a family around an offender. */
@Path("/desk/involvement-enquiries")
@Blocking
@RolesAllowed("practitioner")
@Produces(MediaType.TEXT_HTML)
public class EnquiryPages {

    private static final String API = "/v1/involvement-enquiries";
    private static final String ID = "{id: [0-9a-f-]{36}}";
    private static final List<Option> ANSWERS = List.of(
            new Option("CONFIRMED", "Yes, we work with this family"),
            new Option("NO_RECORD", "No: we looked, and have no record of them"),
            new Option("NOT_SEARCHED", "We could not look: what we were told is not enough to search by"));

    @CheckedTemplate(basePath = "enquiry")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(List<Enquiry> enquiries);

        static native TemplateInstance one(Enquiry enquiry, Form form, List<Option> answers);
    }

    private final Services services;
    private final Visit visit;
    private final Posted posted;

    EnquiryPages(Services services, Visit visit, Posted posted) {
        this.services = services;
        this.visit = visit;
        this.posted = posted;
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(disclosure().get(API, Enquiry.Waiting.class).all());
    }

    @GET
    @Path(ID)
    public TemplateInstance read(String id) {
        return page(id, Form.with(Map.of("/by", visit.name())));
    }

    /** Rests on the version that the reader saw: a question that was taken back meanwhile is not answered. */
    @POST
    @Path(ID)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> answer(String id) {
        Form form = posted.form().needing("/known", "Choose what you answer.")
                .needing("/by", "Enter your name and your role, so that the officer knows whom to ring.");
        return Sending.of(form, () -> {
            disclosure().put(API + "/" + id + "/answer", form.document());
            return "/desk/involvement-enquiries/" + id;
        }, again -> page(id, again));
    }

    private TemplateInstance page(String id, Form form) {
        Tagged<Enquiry> read = disclosure().tagged(API + "/" + id, Enquiry.class);
        return Templates.one(read.value(), form.on(read.etag()), ANSWERS);
    }

    private ServiceLine disclosure() {
        return services.disclosure(Reason.SAFEGUARDING);
    }
}
