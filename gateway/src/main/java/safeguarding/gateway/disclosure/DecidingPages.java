package safeguarding.gateway.disclosure;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.decision.DecisionSheet;
import safeguarding.gateway.form.FieldError;
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.form.Refused;
import safeguarding.gateway.form.Sheet;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.page.Tagged;

/** Deciding on a request; a decision as it was recorded, for good; and the record that puts a wrong one right. */
@Path("/desk/disclosure")
@Blocking
@RolesAllowed("disclosure-officer")
@Produces(MediaType.TEXT_HTML)
public class DecidingPages {

    private static final String WHY = "/why";

    @CheckedTemplate(basePath = "disclosure")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance decide(Request request, String etag, Form form, Sheet sheet);

        static native TemplateInstance decision(Decision decision, List<Sheet.Shown> parts);

        static native TemplateInstance correct(UUID decision, Form form, Sheet sheet);
    }

    /** The record of a decision, apart from what was decided. */
    record Decision(UUID id, int number, UUID request, UUID concern, @Nullable String agency, String decider,
            @Nullable UUID corrects, @Nullable String why, @Nullable UUID follows, String rules, java.time.Instant decidedAt,
            @Nullable String wordingDigest, JsonNode decision) {
    }

    private final Services services;
    private final Posted posted;

    DecidingPages(Services services, Posted posted) {
        this.services = services;
        this.posted = posted;
    }

    @GET
    @Path("{id}/decision")
    public TemplateInstance decide(UUID id) {
        Tagged<Request> request = service().tagged("/v1/disclosure-requests/" + id, Request.class);
        Form form = DecisionSheet.sheet().filled(JsonNodeFactory.instance.objectNode().put("trigger",
                request.value().opened() == null ? "registry-request" : request.value().opened().trigger()));
        return Templates.decide(request.value(), String.valueOf(request.etag()), form, DecisionSheet.sheet());
    }

    @POST
    @Path("{id}/decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decided(UUID id) {
        try {
            JsonNode made = service().post("/v1/disclosure-requests/" + id + "/decisions", posted.form().document(),
                    posted.text("etag"));
            return to(made);
        } catch (Refused refused) {
            if (!refused.isAboutTheForm()) {
                throw refused;
            }
            Request request = service().get("/v1/disclosure-requests/" + id, Request.class);
            return Response.status(422).entity(Templates.decide(request, posted.text("etag"),
                    DecisionSheet.sheet().refused(posted.form(), refused), DecisionSheet.sheet())).build();
        }
    }

    @GET
    @Path("decisions/{id}")
    public TemplateInstance decision(UUID id) {
        Decision decision = read(id);
        return Templates.decision(decision, DecisionSheet.sheet().shown(decision.decision()));
    }

    @GET
    @Path("decisions/{id}/correction")
    public TemplateInstance correct(UUID id) {
        JsonNode decision = read(id).decision();
        Sheet sheet = DecisionSheet.sheet().roomFor(decision);
        return Templates.correct(id, sheet.filled(decision), sheet);
    }

    @POST
    @Path("decisions/{id}/correction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response corrected(UUID id) {
        ObjectNode said = posted.form().document();
        ObjectNode correction = JsonNodeFactory.instance.objectNode();
        if (said.has("why")) {
            correction.set("why", said.remove("why"));
        }
        correction.set("decision", said);
        try {
            return to(service().post("/v1/disclosure-decisions/" + id + "/corrections", correction));
        } catch (Refused refused) {
            if (!refused.isAboutTheForm()) {
                throw refused;
            }
            Sheet sheet = DecisionSheet.sheet().roomFor(said);
            return Response.status(422).entity(Templates.correct(id, refused(sheet, posted.form(), refused), sheet)).build();
        }
    }

    /** What the service says of the decision within the correction is said of the fields of the decision. */
    private static Form refused(Sheet sheet, Form form, Refused refused) {
        List<FieldError> errors = new ArrayList<>();
        for (FieldError error : refused.errors()) {
            boolean isWhy = error.pointer().equals(WHY);
            errors.add(isWhy ? new FieldError(WHY, "Say what was wrong with the record, and why it is put right.")
                    : error.within("/decision"));
        }
        return sheet.refused(form, refused.about(errors));
    }

    private Decision read(UUID id) {
        return service().get("/v1/disclosure-decisions/" + id, Decision.class);
    }

    private static Response to(JsonNode made) {
        return Response.seeOther(URI.create("/desk/disclosure/decisions/" + made.path("id").asText())).build();
    }

    private ServiceLine service() {
        return services.disclosure(Reason.OFFENDERS);
    }
}
