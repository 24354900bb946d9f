package safeguarding.gateway.conflict;

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
import safeguarding.gateway.page.Visit;
import safeguarding.gateway.wording.Directory;

/** Saying that a worker stands too near to somebody, and that it does not hold any more. */
@Path("/desk/conflicts")
@Blocking
@RolesAllowed("practitioner")
@Produces(MediaType.TEXT_HTML)
public class ConflictPages {

    private static final String API = "/v1/conflicts-of-interest";
    private static final List<Option> TIES = List.of(new Option("IS_THE_PERSON", "The worker is this person"),
            new Option("RELATED", "The worker is of the family, by whatever tie"),
            new Option("SAME_HOUSEHOLD", "They live in the same household"),
            new Option("PERSONAL", "The worker knows this person outside work, in any other way"));

    @CheckedTemplate(basePath = "conflict")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(List<ConflictView> conflicts);

        static native TemplateInstance declaring(Form form, List<Option> ties);

        static native TemplateInstance one(ConflictView conflict, Form form);
    }

    private final Services services;
    private final Posted posted;
    private final Directory directory;
    private final Visit visit;

    ConflictPages(Services services, Posted posted, Directory directory, Visit visit) {
        this.services = services;
        this.posted = posted;
        this.directory = directory;
        this.visit = visit;
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(registry().get(API, ConflictView.All.class).conflicts());
    }

    @GET
    @Path("new")
    public TemplateInstance form(@RestQuery @DefaultValue("") String involvement) {
        return Templates.declaring(Form.with(Map.of("/involvement", involvement, "/agency:agency", visit.agency())), TIES);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> declare() {
        directory.settle(posted);
        Form form = posted.form()
                .needing("/involvement",
                        "Open the child or adult under \u201cChildren we work with\u201d, and begin from there.")
                .needing("/worker", "Enter the name with which the worker signs in, for example anna.example.")
                .needing("/agency:agency", "Enter the agency for which the worker works.")
                .needing("/tie", "Choose how near the worker stands.")
                .needing("/reason", "Say how it is known.");
        return Sending.of(form, () -> "/desk/conflicts/" + registry().post(API, form.document()).path("id").asText(),
                again -> Templates.declaring(again, TIES));
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    public TemplateInstance one(String id) {
        return one(id, Form.empty());
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/ending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> end(String id) {
        Form form = posted.form().needing("/reason", "Say why it does not hold any more, or never did.");
        return Sending.of(form, () -> {
            registry().put(API + "/" + id + "/ending", form.document());
            return "/desk/conflicts/" + id;
        }, again -> one(id, again));
    }

    private TemplateInstance one(String id, Form form) {
        Tagged<ConflictView> conflict = registry().tagged(API + "/" + id, ConflictView.class);
        return Templates.one(conflict.value(), form.on(conflict.etag()));
    }

    private ServiceLine registry() {
        return services.registry(Reason.SAFEGUARDING);
    }
}
