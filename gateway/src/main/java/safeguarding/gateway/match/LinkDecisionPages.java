package safeguarding.gateway.match;

import java.util.LinkedHashMap;
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

/** Deciding that two records are, or are not, of one person, and taking that back. */
@Path("/desk/link-decisions")
@Blocking
@RolesAllowed("person-linker")
@Produces(MediaType.TEXT_HTML)
public class LinkDecisionPages {

    private static final List<Option> DECISIONS = List.of(new Option("SAME_PERSON", "They are one person"),
            new Option("DIFFERENT_PEOPLE", "They are two people"));

    @CheckedTemplate(basePath = "match")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance decide(Form form, List<Option> decisions, List<Option> grades);

        static native TemplateInstance decision(LinkDecisionView decision, Form form);
    }

    private final Posted posted;
    private final Services services;

    LinkDecisionPages(Services services, Posted posted) {
        this.posted = posted;
        this.services = services;
    }

    @GET
    @Path("new")
    public TemplateInstance form(@RestQuery @DefaultValue("") String record, @RestQuery @DefaultValue("") String other) {
        return page(Form.with(Map.of("/record", record, "/other", other)));
    }

    /** Two of the records that a search found. */
    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> compare() {
        List<String> ticked = posted.all("record");
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(2, ticked.size()); i++) {
            values.put(i == 0 ? "/record" : "/other", ticked.get(i));
            values.put(i == 0 ? "about" : "aboutOther", posted.text("about:" + ticked.get(i)));
        }
        Form form = Form.with(values);
        return ticked.size() == 2 ? RestResponse.ok(page(form))
                : Sending.again(page(form.wrong(ticked.isEmpty() ? "/record" : "/other",
                        "Tick exactly two records to compare: go back to the search, or enter their ids here.")));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> decide() {
        Form form = posted.form().needing("/record", "Enter the id of a record.")
                .needing("/other", "Enter the id of the other record.")
                .needing("/decision", "Choose whether they are one person or two.")
                .needing("/evidence", "Say what you rely on.")
                .needing("/grade", "Choose how far that can be relied on.");
        return Sending.of(form, () -> "/desk/link-decisions/"
                + registry().post("/v1/link-decisions", form.document()).path("id").asText(), LinkDecisionPages::page);
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    public TemplateInstance read(String id) {
        return decision(id, Form.empty());
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> withdraw(String id) {
        Form form = posted.form().needing("/reason", "Say why it was wrong.");
        return Sending.of(form, () -> {
            registry().put("/v1/link-decisions/" + id + "/withdrawal", form.document());
            return "/desk/link-decisions/" + id;
        }, again -> decision(id, again));
    }

    private TemplateInstance decision(String id, Form form) {
        Tagged<LinkDecisionView> decision = registry().tagged("/v1/link-decisions/" + id, LinkDecisionView.class);
        return Templates.decision(decision.value(), form.on(decision.etag()));
    }

    private static TemplateInstance page(Form form) {
        return Templates.decide(form, DECISIONS, Grades.ALL);
    }

    private ServiceLine registry() {
        return services.registry(Reason.SAFEGUARDING);
    }
}
