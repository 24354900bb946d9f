package safeguarding.gateway.referral;

import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
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
import safeguarding.gateway.wording.Codes;

/** What has happened with a referral, and saying what has happened next: clocks end and start with it. */
@Path("/desk/referrals/{id: [0-9a-f-]{36}}/steps")
@Blocking
@RolesAllowed("triage-officer")
@Produces(MediaType.TEXT_HTML)
public class StepPages {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final String WHEN = "/happenedAt:instant";

    @CheckedTemplate(basePath = "referral")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance steps(Referral referral, Steps steps, Form form, List<Option> codes);
    }

    private final Services services;
    private final Posted posted;
    private final Codes codes;
    private final Clock clock;

    StepPages(Services services, Posted posted, Codes codes, Clock clock) {
        this.services = services;
        this.posted = posted;
        this.codes = codes;
        this.clock = clock;
    }

    @GET
    public TemplateInstance steps(@PathParam("id") UUID id) {
        String now = clock.instant().atZone(ENGLAND).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
        return steps(id, Form.with(Map.of(WHEN, now)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> record(@PathParam("id") UUID id) {
        return Sending.of(posted, document -> {
            services.referral(Reason.SAFEGUARDING).post(Paths.api(id, "steps"), document);
        }, form -> steps(id, form), Paths.of(id, "steps"));
    }

    private TemplateInstance steps(UUID id, Form form) {
        ServiceLine service = services.referral(Reason.SAFEGUARDING);
        return Templates.steps(service.get(Paths.api(id, ""), Referral.class),
                service.get(Paths.api(id, "steps"), Steps.class), form, codes.options("steps"));
    }
}
