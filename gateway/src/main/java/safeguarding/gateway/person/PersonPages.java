package safeguarding.gateway.person;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Option;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.Sending;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.page.Visit;

/** Finding people. A search is a form that is posted, so that no name ever stands in an address. */
@Path("/desk/people")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class PersonPages {

    @CheckedTemplate(basePath = "person")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance search(Form form, @Nullable List<PersonHit> hits, List<Option> numbers, Visit visit);
    }

    private final Posted posted;
    private final Services services;
    private final Visit visit;

    PersonPages(Services services, Visit visit, Posted posted) {
        this.posted = posted;
        this.services = services;
        this.visit = visit;
    }

    @GET
    @RolesAllowed({ "person-linker", "practitioner" })
    public TemplateInstance form() {
        return page(Form.empty(), null);
    }

    @POST
    @Path("searches")
    @RolesAllowed("person-linker")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> search() {
        Form form = posted.form().checkedDates();
        ObjectNode query = PersonDocument.of(form);
        if (!query.has("names") && !query.has("identifiers")) {
            form = form.wrong("/names/0/family", "Enter a number, or a full name and a date of birth.");
        }
        Form asked = form;
        return Sending.answering(asked, () -> RestResponse.ok(page(asked, services.registry(Reason.SAFEGUARDING)
                .read("/v1/people/searches", query, PersonHit.Found.class).people())), again -> page(again, null),
                Form::refused);
    }

    private TemplateInstance page(Form form, @Nullable List<PersonHit> hits) {
        return Templates.search(form, hits, PersonDocument.NUMBERS, visit);
    }
}
