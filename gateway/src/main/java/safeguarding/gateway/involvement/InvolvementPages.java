package safeguarding.gateway.involvement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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
import safeguarding.gateway.person.PersonDocument;

/** The children and adults with whom the reader's agency works. */
@Path("/desk/involvements")
@Blocking
@RolesAllowed("practitioner")
@Produces(MediaType.TEXT_HTML)
public class InvolvementPages {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final List<Option> KINDS = List.of(new Option("CHILD", "A child"), new Option("ADULT", "An adult"));
    private static final List<Option> REMAINS = List.of(new Option("true", "Yes, risk remains"),
            new Option("false", "No, none remains"));

    @CheckedTemplate(basePath = "involvement")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance start(Form form);

        static native TemplateInstance opening(Form form, List<Option> kinds, List<Option> numbers);

        static native TemplateInstance one(InvolvementView involvement, InvolvementView.History history);

        static native TemplateInstance closure(InvolvementView involvement, Form form, List<Option> remains);
    }

    private final Posted posted;
    private final Services services;
    private final Clock clock;

    InvolvementPages(Services services, Clock clock, Posted posted) {
        this.posted = posted;
        this.services = services;
        this.clock = clock;
    }

    @GET
    public TemplateInstance start() {
        return Templates.start(Form.empty());
    }

    @GET
    @Path("new")
    public TemplateInstance form() {
        return opening(Form.with(today("/openedOn")));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> open() {
        Form form = posted.form().needing("/kind", "Choose whether it is a child or an adult.")
                .needing("/localReference", "Enter your own reference, by which you will be told about this person.")
                .needingDay("/openedOn", "Enter the day since when you work with this person, for example 1 9 2026.")
                .checkedDates();
        return Sending.of(form, () -> "/desk/involvements/"
                + registry().post("/v1/involvements", PersonDocument.of(form)).path("id").asText(), this::opening);
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    public TemplateInstance one(String id) {
        return Templates.one(registry().get("/v1/involvements/" + id, InvolvementView.class),
                registry().get("/v1/involvements/" + id + "/history", InvolvementView.History.class));
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}/closure")
    public TemplateInstance closing(String id) {
        return closure(id, Form.with(today("/closedOn")));
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/closure")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> close(String id) {
        Form form = posted.form()
                .needingDay("/closedOn", "Enter the day on which your agency’s work ended, for example 20 7 2026.")
                .needing("/riskRemains:yes", "Choose whether risk remains.")
                .needing("/residualRisk", "Say what risk remains, or that you know of none.")
                .needing("/riskHeldBy", "Say who holds it now: a person and an agency, or nobody.");
        return Sending.of(form, () -> {
            registry().put("/v1/involvements/" + id + "/closure", form.document());
            return "/desk/involvements/" + id;
        }, again -> closure(id, again));
    }

    private TemplateInstance closure(String id, Form form) {
        Tagged<InvolvementView> open = registry().tagged("/v1/involvements/" + id, InvolvementView.class);
        return Templates.closure(open.value(), form.on(open.etag()), REMAINS);
    }

    private TemplateInstance opening(Form form) {
        return Templates.opening(form, KINDS, PersonDocument.NUMBERS);
    }

    private ServiceLine registry() {
        return services.registry(Reason.SAFEGUARDING);
    }

    private Map<String, String> today(String field) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ENGLAND);
        return Map.of(field + ":day", Integer.toString(today.getDayOfMonth()), field + ":month",
                Integer.toString(today.getMonthValue()), field + ":year", Integer.toString(today.getYear()));
    }
}
