package safeguarding.gateway.match;

import java.util.List;

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

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

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

/** Suggested matches: two records, why they look alike, and what somebody decides. */
@Path("/desk/matches")
@Blocking
@RolesAllowed("person-linker")
@Produces(MediaType.TEXT_HTML)
public class MatchPages {

    private static final List<Option> VERDICTS = List.of(new Option("confirmation", "One person"),
            new Option("rejection", "Two people"));

    @CheckedTemplate(basePath = "match")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(Suggestion.Page page, boolean first);

        static native TemplateInstance one(Suggestion match, Waterfall waterfall, Form form,
                List<Option> verdicts, List<Option> grades);
    }

    private final Posted posted;
    private final Services services;

    MatchPages(Services services, Posted posted) {
        this.posted = posted;
        this.services = services;
    }

    @GET
    public TemplateInstance list(@RestQuery @DefaultValue("") String after) {
        String from = after.matches("[A-Za-z0-9_=-]{1,100}") ? "&after=" + after : "";
        return Templates.list(registry().get("/v1/match-suggestions?limit=20" + from, Suggestion.Page.class), from.isEmpty());
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    public TemplateInstance one(String id) {
        return page(id, Form.empty());
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> decide(String id) {
        Form form = posted.form().needing("/verdict", "Choose whether they are one person or two.")
                .needing("/evidence", "Say what you rely on.").needing("/grade", "Choose how far that can be relied on.");
        return Sending.of(form, () -> {
            ObjectNode finding = form.document();
            String verdict = posted.text("/verdict").equals("confirmation") ? "confirmation" : "rejection";
            finding.remove("verdict");
            JsonNode decided = registry().put("/v1/match-suggestions/" + id + "/" + verdict, finding);
            String decision = decided.path("linkDecision").asText("");
            return decision.isEmpty() ? "/desk/matches/" + id : "/desk/link-decisions/" + decision;
        }, again -> page(id, again));
    }

    private TemplateInstance page(String id, Form form) {
        Tagged<Suggestion> match = registry().tagged("/v1/match-suggestions/" + id, Suggestion.class);
        return Templates.one(match.value(), Waterfall.of(match.value().score()), form.on(match.etag()), VERDICTS, Grades.ALL);
    }

    private ServiceLine registry() {
        return services.registry(Reason.SAFEGUARDING);
    }
}
