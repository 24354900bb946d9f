package safeguarding.gateway.panel;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.form.Said;
import safeguarding.gateway.form.Sheet;
import safeguarding.gateway.page.Ask;
import safeguarding.gateway.page.Query;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.Section;
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.page.Visit;
import safeguarding.gateway.wording.Directory;

/** The review panels on which an agency sits, or which it convened, and one as a page. */
@Path("/desk/panels")
@Blocking
@RolesAllowed({ "practitioner", "triage-officer", "chronology-chair" })
@Produces(MediaType.TEXT_HTML)
public class PanelPages {

    private static final String PANELS = "/v1/review-panels";
    private static final String END = "{id: [0-9a-f-]{36}}/{part: conclusion|calling-off}";

    @CheckedTemplate(basePath = "panel")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(Panel.Panels page);

        static native TemplateInstance panel(Panel panel, Visit visit);
    }

    private final Services services;
    private final Posted posted;
    private final Directory directory;
    private final Visit visit;
    private final Clock clock;

    PanelPages(Services services, Posted posted, Directory directory, Visit visit, Clock clock) {
        this.services = services;
        this.posted = posted;
        this.directory = directory;
        this.visit = visit;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list(@QueryParam("after") @Nullable String after) {
        return Templates
                .list(service().get(Query.of(PANELS).and("limit", "50").and("after", after).path(), Panel.Panels.class));
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    public TemplateInstance read(@PathParam("id") UUID id) {
        return Templates.panel(service().get(api(id), Panel.class), visit);
    }

    @GET
    @Path("new/{person: [0-9a-f-]{36}}")
    @RolesAllowed("chronology-chair")
    public TemplateInstance convene(@PathParam("person") UUID person) {
        return convening(person).page(Form.with(Map.of("/knownAt:instant", Said.local(clock.instant()),
                "/chronologies/0/over", "GROUP")), PanelSheets.CONVENING);
    }

    @POST
    @Path("new/{person: [0-9a-f-]{36}}")
    @RolesAllowed("chronology-chair")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> convened(@PathParam("person") UUID person) {
        directory.settle(posted);
        return convening(person).take(posted, PanelSheets.CONVENING,
                document -> at(UUID.fromString(
                        service().post(PANELS, PastedIds.chronologies(document, person.toString())).path("id").asText())));
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}/findings")
    public TemplateInstance find(@PathParam("id") UUID id) {
        return finding(id).page(Form.empty(), PanelSheets.FINDING);
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/findings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> found(@PathParam("id") UUID id) {
        return finding(id).take(posted, PanelSheets.FINDING, document -> {
            service().post(api(id) + "/findings", PastedIds.lines(document));
            return at(id);
        });
    }

    @GET
    @Path(END)
    @RolesAllowed("chronology-chair")
    public TemplateInstance end(@PathParam("id") UUID id, @PathParam("part") String part) {
        return ending(id, part).page(Form.empty(), sheet(part));
    }

    @POST
    @Path(END)
    @RolesAllowed("chronology-chair")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> ended(@PathParam("id") UUID id, @PathParam("part") String part) {
        return ending(id, part).take(posted, sheet(part), document -> {
            service().put(api(id) + "/" + part, document);
            return at(id);
        });
    }

    private static Sheet sheet(String part) {
        return part.equals("conclusion") ? PanelSheets.CONCLUSION : PanelSheets.CALLING_OFF;
    }

    private static Ask convening(UUID person) {
        return Ask.in(Section.REFERRALS).titled("Convene a review panel",
                "Senior managers of several agencies look at chronologies that you may read, and say what they find.")
                .sent("/desk/panels/new/" + person, "Convene the panel", "/desk/chronologies/" + person);
    }

    private static Ask finding(UUID id) {
        return Ask.in(Section.REFERRALS).titled("Say what you find",
                "Everybody who sits on the panel reads it. It stays as you say it; a second finding stands beside the first.")
                .sent(at(id) + "/findings", "Record the finding", at(id));
    }

    private Ask ending(UUID id, String part) {
        Ask ask = Ask.in(Section.REFERRALS).changing(service(), api(id));
        return part.equals("conclusion")
                ? ask.titled("Conclude the review panel",
                        "Say what all findings come to. To put a conclusion right, conclude again.")
                        .sent(at(id) + "/conclusion", "Conclude", at(id))
                : ask.titled("Call the review panel off",
                        "Everybody who sits on it learns of it and reads why. What was found stays readable.")
                        .sent(at(id) + "/calling-off", "Call it off", at(id)).dangerous();
    }

    private static String at(UUID id) {
        return "/desk/panels/" + id;
    }

    private static String api(UUID id) {
        return PANELS + "/" + id;
    }

    private ServiceLine service() {
        return services.referral(Reason.SAFEGUARDING);
    }
}
