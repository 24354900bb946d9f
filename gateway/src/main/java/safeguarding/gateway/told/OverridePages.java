package safeguarding.gateway.told;

import java.util.List;
import java.util.Map;

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
import safeguarding.gateway.wording.Directory;

/** Telling an agency, or not, whatever the rule says: a named decision with a reason and a review date. */
@Path("/desk/overrides")
@Blocking
@RolesAllowed("disclosure-officer")
@Produces(MediaType.TEXT_HTML)
public class OverridePages {

    private static final List<Option> VERDICTS = List.of(new Option("TELL", "Tell this agency"),
            new Option("DO_NOT_TELL", "Do not tell this agency"));
    private static final List<Option> DETAILS = List.of(new Option("FULL", "All of it"), new Option("SUMMARY", "A summary"),
            new Option("CONTACT_ONLY", "Only whom to ring"));
    private static final List<Option> REASONS = List.of(
            new Option("MORE_DETRIMENTAL_TO_CHILD", "Telling would do the child more harm than not telling"),
            new Option("RISK_TO_SOMEBODY_ELSE", "Telling would put somebody else at risk"),
            new Option("WOULD_PREJUDICE_INVESTIGATION", "Telling would prejudice an investigation"),
            new Option("NEEDED_TO_PROTECT_CHILD", "The agency needs it to protect the child"),
            new Option("NEED_NOT_SHOWN", "The agency’s need is not shown"));

    @CheckedTemplate(basePath = "told")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance overrides(List<OverrideView> overrides);

        static native TemplateInstance override(OverrideView override, Form form);

        static native TemplateInstance newOverride(Form form, List<Option> verdicts, List<Option> details,
                List<Option> reasons);
    }

    private final Services services;
    private final Posted posted;
    private final Directory directory;

    OverridePages(Services services, Posted posted, Directory directory) {
        this.directory = directory;
        this.services = services;
        this.posted = posted;
    }

    @GET
    public TemplateInstance list() {
        return Templates.overrides(registry().get("/v1/routing-overrides", OverrideView.All.class).overrides());
    }

    @GET
    @Path("new")
    public TemplateInstance form(@RestQuery @DefaultValue("") String concern, @RestQuery @DefaultValue("") String agency) {
        return page(Form.with(Map.of("/concern", concern, "/agency:agency", agency)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> decide() {
        directory.settle(posted);
        Form form = posted.form().needing("/agency:agency", "Enter the agency.")
                .needing("/verdict", "Choose whether the agency is told.").needing("/reason", "Choose a reason.")
                .needing("/explanation", "Say why this is necessary, and no more than necessary.")
                .needingDay("/reviewOn", "Enter a day to come on which somebody looks at this again.");
        if (posted.text("/verdict").equals("TELL")) {
            form = form.needing("/detail", "Choose how much the agency is told.");
        }
        return Sending.of(form, () -> "/desk/overrides/"
                + registry().post("/v1/routing-overrides", posted.form().document()).path("id").asText(), OverridePages::page);
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    public TemplateInstance one(String id) {
        return one(id, Form.empty());
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> withdraw(String id) {
        Form form = posted.form().needing("/reason", "Say why it is taken back.");
        return Sending.of(form, () -> {
            registry().put("/v1/routing-overrides/" + id + "/withdrawal", form.document());
            return "/desk/overrides/" + id;
        }, again -> one(id, again));
    }

    private TemplateInstance one(String id, Form form) {
        Tagged<OverrideView> override = registry().tagged("/v1/routing-overrides/" + id, OverrideView.class);
        return Templates.override(override.value(), form.on(override.etag()));
    }

    private static TemplateInstance page(Form form) {
        return Templates.newOverride(form, VERDICTS, DETAILS, REASONS);
    }

    private ServiceLine registry() {
        return services.registry(Reason.OFFENDERS);
    }
}
