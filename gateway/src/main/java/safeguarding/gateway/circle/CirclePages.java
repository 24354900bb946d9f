package safeguarding.gateway.circle;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.form.Refused;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.Sending;
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.page.Visit;

/** The circle of a child or an adult. */
@Path("/desk/circles")
@Blocking
@RolesAllowed("practitioner")
@Produces(MediaType.TEXT_HTML)
public class CirclePages {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    @CheckedTemplate(basePath = "circle")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance circle(CirclePage circle, Visit visit);

        static native TemplateInstance none(Form form, boolean earlier);
    }

    private final Posted posted;
    private final Services services;
    private final Visit visit;
    private final Clock clock;
    private final ObjectMapper json;

    CirclePages(Services services, Visit visit, Clock clock, ObjectMapper json, Posted posted) {
        this.posted = posted;
        this.services = services;
        this.visit = visit;
        this.clock = clock;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    public TemplateInstance show(String id, @RestQuery @DefaultValue("") String at, @RestQuery @DefaultValue("0") int from) {
        LocalDate day = day(at);
        Instant end = day == null ? null : end(day);
        String path = "/v1/circles/" + id + (end == null ? "" : "?at=" + end);
        return registry().find(path, CircleView.class)
                .map(circle -> Templates.circle(CirclePage.of(circle, end == null ? null : day, from), visit))
                .orElseGet(() -> Templates.none(Form.empty(), end != null));
    }

    /** By the agency's own reference, which may say who somebody is, so it is posted. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> find() {
        Form form = posted.form().needing("/localReference",
                "Enter the reference under which you recorded the child or adult.");
        if (form.isWrong()) {
            return Sending.again(Templates.none(form, false));
        }
        try {
            JsonNode found = registry().post("/v1/circles/searches", JsonNodeFactory.instance.objectNode()
                    .put("localReference", posted.text("/localReference"))
                    .put("kind", posted.text("kind").equals("ADULT") ? "ADULT" : "CHILD"));
            return RestResponse.ok(Templates.circle(CirclePage.of(json.convertValue(found, CircleView.class), null, 0), visit));
        } catch (Refused refused) {
            if (refused.status() != 404) {
                throw refused;
            }
            return Sending.again(Templates.none(form.wrong("/localReference",
                    "Your agency has nobody under this reference, or may not see this circle. "
                            + "Check the reference, and whether it is a child or an adult."),
                    false));
        }
    }

    private ServiceLine registry() {
        return services.registry(Reason.SAFEGUARDING);
    }

    private static @Nullable LocalDate day(String at) {
        try {
            return at.isEmpty() ? null : LocalDate.parse(at);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    /** Nothing for a day that is not over: that is now. */
    private @Nullable Instant end(LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(ENGLAND).toInstant();
        return end.isAfter(clock.instant()) ? null : end;
    }
}
