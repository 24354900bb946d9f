package safeguarding.gateway.breakglass;

import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.Sending;
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.page.Visit;

/** Opening a concern of which one's agency was not told, and saying whether it was right that another did. */
@Path("/desk/break-glass")
@Blocking
@RolesAllowed({ "practitioner", "offender-manager", "disclosure-officer" })
@Produces(MediaType.TEXT_HTML)
public class BreakGlassPages {

    @CheckedTemplate(basePath = "breakglass")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(Opening.Page page, String after, Form form, Visit visit);

        static native TemplateInstance opened(String concern);

        static native TemplateInstance review(Opening opening, String after, Form form);
    }

    private final Services services;
    private final Visit visit;
    private final Posted posted;

    BreakGlassPages(Services services, Visit visit, Posted posted) {
        this.services = services;
        this.visit = visit;
        this.posted = posted;
    }

    @GET
    public TemplateInstance list(@RestQuery @DefaultValue("") String after, @RestQuery @DefaultValue("") String concern) {
        return page(cursor(after), Form.with(Map.of("/concern", concern)));
    }

    @POST
    @RolesAllowed("practitioner")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> open() {
        Form form = posted.form();
        if (!posted.text("/concern").matches("[0-9a-fA-F-]{36}")) {
            form = form.wrong("/concern",
                    "Enter the id of the concern, as somebody has read it out: 36 letters, digits and hyphens.");
        }
        if (posted.text("/reason").length() < 20) {
            form = form.wrong("/reason",
                    "Say why this cannot wait, in at least 20 letters. Whoever recorded the concern reads it.");
        }
        return Sending.of(form, () -> {
            registry().post("/v1/break-glass-openings", posted.form().document());
            return "/desk/break-glass/opened?concern=" + posted.text("/concern");
        }, again -> page("", again));
    }

    @GET
    @Path("opened")
    @RolesAllowed("practitioner")
    public TemplateInstance opened(@RestQuery @DefaultValue("") String concern) {
        return Templates.opened(concern.matches("[0-9a-fA-F-]{36}") ? concern : "");
    }

    /** The registry gives openings by the page only, so the one that is looked for is found on its page. */
    @GET
    @Path("{id: [0-9a-f-]{36}}/review")
    public TemplateInstance review(String id, @RestQuery @DefaultValue("") String after) {
        return review(id, cursor(after), Form.empty());
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/review")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> reviewed(String id) {
        String after = cursor(posted.text("after"));
        Form form = posted.form().needing("/justified:yes", "Choose whether it was right to open it.")
                .needing("/reason", "Say why.");
        return Sending.of(form, () -> {
            registry().put("/v1/break-glass-openings/" + id + "/review", form.document());
            return "/desk/break-glass" + (after.isEmpty() ? "" : "?after=" + after);
        }, again -> review(id, after, again));
    }

    private TemplateInstance review(String id, String after, Form form) {
        return look(after).openings().stream().filter(one -> one.id().equals(id)).findFirst()
                .map(opening -> Templates.review(opening, after, form.on(opening.etag())))
                .orElseThrow(NotFoundException::new);
    }

    private TemplateInstance page(String after, Form form) {
        return Templates.list(look(after), after, form, visit);
    }

    private Opening.Page look(String after) {
        return registry().get("/v1/break-glass-openings?limit=100" + (after.isEmpty() ? "" : "&after=" + after),
                Opening.Page.class);
    }

    private static String cursor(String given) {
        return given.matches("[A-Za-z0-9_=-]{1,100}") ? given : "";
    }

    private ServiceLine registry() {
        return services.registry(Reason.SAFEGUARDING);
    }
}
