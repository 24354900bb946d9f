package safeguarding.gateway.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.decision.DecisionSheet;
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.form.Refused;
import safeguarding.gateway.form.Sheet;
import safeguarding.gateway.page.Query;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.Sending;
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.page.Tagged;

/** What waits for a disclosure officer, and one request with its facts. */
@Path("/desk/disclosure")
@Blocking
@RolesAllowed("disclosure-officer")
@Produces(MediaType.TEXT_HTML)
public class DisclosurePages {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    @CheckedTemplate(basePath = "disclosure")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(Request.Page page, LocalDate today, boolean first);

        static native TemplateInstance request(Request request, Form form, @Nullable Shown concern, @Nullable Shown decision,
                @Nullable String offender, LocalDate today);

        static native TemplateInstance open(Form form, Sheet sheet);
    }

    /** A record in its parts. */
    record Shown(java.util.List<Sheet.Shown> parts) {
    }

    private final Services services;
    private final Posted posted;
    private final Clock clock;

    DisclosurePages(Services services, Posted posted, Clock clock) {
        this.services = services;
        this.posted = posted;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list(@QueryParam("after") @Nullable String after) {
        Request.Page page = service().get(Query.of("/v1/disclosure-requests").and("limit", "50").and("after", after).path(),
                Request.Page.class);
        return Templates.list(page, today(), after == null);
    }

    /** The list holds what waits; all else is found by its reference. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("find")
    public RestResponse<TemplateInstance> find(@FormParam("reference") @Nullable String reference) {
        UUID id = uuid(reference);
        boolean isDecision = service().find("/v1/disclosure-decisions/" + id, JsonNode.class).isPresent();
        return Sending.goTo("/desk/disclosure/" + (isDecision ? "decisions/" : "") + id);
    }

    @GET
    @Path("new")
    public TemplateInstance open() {
        return Templates.open(Form.empty(), RequestSheets.NEW);
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> opened() {
        Form form = posted.form();
        try {
            return Sending.of(form,
                    () -> "/desk/disclosure/"
                            + service().post("/v1/disclosure-requests", form.document()).path("id").asText(),
                    again -> Templates.open(again, RequestSheets.NEW), RequestSheets.NEW::refused);
        } catch (Refused refused) {
            if (refused.status() != 404) {
                throw refused;
            }
            return Sending.again(Templates.open(form.wrong("/concern", "There is no such concern, or it is not your "
                    + "agency\u2019s. Check the reference; it is on the concern\u2019s page."), RequestSheets.NEW));
        }
    }

    @GET
    @Path("{id}")
    public TemplateInstance request(UUID id) {
        return page(id, Form.empty());
    }

    private TemplateInstance page(UUID id, Form form) {
        Tagged<Request> request = service().tagged("/v1/disclosure-requests/" + id, Request.class);
        // Where this person may not read it, it is not there.
        Optional<JsonNode> concern = service().find("/v1/concerns/" + request.value().concern(), JsonNode.class);
        UUID decision = request.value().decision();
        return Templates.request(request.value(), form.on(request.etag()),
                concern.map(found -> new Shown(RequestSheets.CONCERN.shown(found))).orElse(null),
                decision == null ? null
                        : new Shown(DecisionSheet.sheet().shown(
                                service().get("/v1/disclosure-decisions/" + decision, JsonNode.class).path("decision"))),
                concern.map(found -> found.path("offender").asText(null)).orElse(null), today());
    }

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> withdraw(UUID id) {
        return Sending.of(posted.form(), () -> {
            service().put("/v1/disclosure-requests/" + id + "/withdrawal", JsonNodeFactory.instance.objectNode());
            return "/desk/disclosure/" + id;
        }, again -> page(id, again));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ENGLAND);
    }

    private ServiceLine service() {
        return services.disclosure(Reason.OFFENDERS);
    }

    private static UUID uuid(@Nullable String reference) {
        try {
            return UUID.fromString(reference == null ? "" : reference.strip());
        } catch (IllegalArgumentException noReference) {
            throw new NotFoundException();
        }
    }
}
