package safeguarding.gateway.disclosure;

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

import org.jboss.resteasy.reactive.RestResponse;
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
import safeguarding.gateway.page.Sending;
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

        static native TemplateInstance decide(Request request, Form form, Sheet sheet);

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
        return Templates.decide(request.value(), form.on(request.etag()), DecisionSheet.sheet());
    }

    @POST
    @Path("{id}/decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> decided(UUID id) {
        Form form = posted.form().checkedDates();
        return Sending.of(form, () -> at(service().post("/v1/disclosure-requests/" + id + "/decisions", form.document())),
                again -> deciding(id, again), DecisionSheet.sheet()::refused);
    }

    private TemplateInstance deciding(UUID id, Form form) {
        Tagged<Request> request = service().tagged("/v1/disclosure-requests/" + id, Request.class);
        return Templates.decide(request.value(), form.on(request.etag()), DecisionSheet.sheet());
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
    public RestResponse<TemplateInstance> corrected(UUID id) {
        Form form = posted.form().checkedDates();
        ObjectNode said = form.document();
        ObjectNode correction = JsonNodeFactory.instance.objectNode();
        if (said.has("why")) {
            correction.set("why", said.remove("why"));
        }
        correction.set("decision", said);
        Sheet sheet = DecisionSheet.sheet().roomFor(said);
        return Sending.of(form, () -> at(service().post("/v1/disclosure-decisions/" + id + "/corrections", correction)),
                again -> Templates.correct(id, again, sheet), (sent, refused) -> refused(sheet, sent, refused));
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

    private static String at(JsonNode made) {
        return "/desk/disclosure/decisions/" + made.path("id").asText();
    }

    private ServiceLine service() {
        return services.disclosure(Reason.OFFENDERS);
    }
}
