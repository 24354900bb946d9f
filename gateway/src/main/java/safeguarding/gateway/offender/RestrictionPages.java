package safeguarding.gateway.offender;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.form.Refused;
import safeguarding.gateway.form.Sheet;
import safeguarding.gateway.page.Ask;
import safeguarding.gateway.page.Changed;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.Sending;
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;

/** A record that only named people may read; for all others it is not there. And the concern that a manager raises. */
@Path("/desk/offenders/{id}")
@Blocking
@RolesAllowed("offender-manager")
@Produces(MediaType.TEXT_HTML)
public class RestrictionPages {

    @CheckedTemplate(basePath = "offender")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance restriction(UUID id, List<Sheet.Shown> now, boolean restricted, Form form,
                Sheet sheet);

        static native TemplateInstance concern(UUID id, UUID concern, List<Sheet.Shown> parts, boolean withdrawn);
    }

    private final Services services;
    private final Posted posted;

    RestrictionPages(Services services, Posted posted) {
        this.services = services;
        this.posted = posted;
    }

    @GET
    @Path("restriction")
    public TemplateInstance restriction(UUID id) {
        return page(id, Form.empty());
    }

    @POST
    @Path("restriction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> restrict(UUID id) {
        return put(id, "/restriction", OffenderSheets.RESTRICT);
    }

    @POST
    @Path("restriction/lifting")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> lift(UUID id) {
        return put(id, "/restriction/lifting", OffenderSheets.LIFT);
    }

    @GET
    @Path("concerns/new")
    public TemplateInstance raise(UUID id) {
        return raising(id).page(Form.empty(), OffenderSheets.CONCERN);
    }

    @POST
    @Path("concerns/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> raised(UUID id) {
        return raising(id).take(posted, OffenderSheets.CONCERN, document -> "/desk/offenders/" + id + "/concerns/"
                + service().post("/v1/concerns", document.put("offender", id.toString())).path("id").asText());
    }

    @GET
    @Path("concerns/{concern}")
    public TemplateInstance concern(UUID id, UUID concern) {
        JsonNode read = service().get("/v1/concerns/" + concern, JsonNode.class);
        return Templates.concern(id, concern, OffenderSheets.CONCERN.shown(read), read.path("withdrawn").asBoolean());
    }

    private RestResponse<TemplateInstance> put(UUID id, String what, Sheet sheet) {
        Form form = posted.form().checkedDates();
        return Sending.of(form, () -> {
            service().put("/v1/offenders/" + id + what, form.document());
            return "/desk/offenders/" + id + "/restriction";
        }, again -> page(id, again), sheet::refused);
    }

    private TemplateInstance page(UUID id, Form form) {
        // The version first: what is shown is of it, or newer.
        Form begun = new Changed(service(), "/v1/offenders/" + id).begun(form);
        Optional<JsonNode> now = inForce(id);
        return Templates.restriction(id, now.map(OffenderSheets.RESTRICT::shown).orElse(List.of()), now.isPresent(), begun,
                now.isPresent() ? OffenderSheets.LIFT : OffenderSheets.RESTRICT);
    }

    /** That a record is not restricted is a conflict to the service, and no mistake of whoever looks. */
    private Optional<JsonNode> inForce(UUID id) {
        try {
            return service().find("/v1/offenders/" + id + "/restriction", JsonNode.class)
                    .filter(found -> !found.hasNonNull("lifted"));
        } catch (Refused refused) {
            if (refused.status() == 409) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private static Ask raising(UUID id) {
        return OffenderPages.ask().titled("Raise a concern",
                "Every agency around a child who is connected to him is told at once, as far as it lawfully may be.")
                .sent("/desk/offenders/" + id + "/concerns/new", "Raise the concern", "/desk/offenders/" + id);
    }

    private ServiceLine service() {
        return services.disclosure(Reason.OFFENDERS);
    }
}
