package safeguarding.gateway.restriction;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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
import safeguarding.gateway.wording.Grounds;

/** Saying that a concern is not shared without asking, looking at it again, and lifting it. */
@Path("/desk/share-restrictions")
@Blocking
@RolesAllowed("disclosure-officer")
@Produces(MediaType.TEXT_HTML)
public class RestrictionPages {

    private static final String API = "/v1/share-restrictions";
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final List<Option> REASONS = Grounds.toKeep("It would do the child more harm than not telling");

    @CheckedTemplate(basePath = "restriction")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(List<RestrictionView> restrictions, LocalDate today);

        static native TemplateInstance making(Form form, List<Option> reasons);

        static native TemplateInstance one(RestrictionView restriction, LocalDate today, Form form);
    }

    private final Services services;
    private final Posted posted;
    private final Directory directory;
    private final Clock clock;

    RestrictionPages(Services services, Posted posted, Directory directory, Clock clock) {
        this.services = services;
        this.posted = posted;
        this.directory = directory;
        this.clock = clock;
    }

    /** The registry gives those first that are to be looked at again soonest. */
    @GET
    public TemplateInstance list() {
        return Templates.list(registry().get(API, RestrictionView.All.class).restrictions(), today());
    }

    @GET
    @Path("new")
    public TemplateInstance form(@RestQuery @DefaultValue("") String concern) {
        return Templates.making(Form.with(Map.of("/concern", concern)), REASONS);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> make() {
        directory.settle(posted);
        Form form = posted.form().needing("/concern", "Enter the id of the concern, as its own page has it.")
                .needing("/reason", "Choose a reason.").needing("/explanation", "Say why it is not to be shared by rule.")
                .needingDay("/reviewOn", "Enter a day to come on which somebody looks at this again, for example 1 2 2027.");
        return Sending.of(form,
                () -> "/desk/share-restrictions/" + registry().post(API, form.document()).path("id").asText(),
                again -> Templates.making(again, REASONS));
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    public TemplateInstance one(String id) {
        return one(id, Form.empty());
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/lifting")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> lift(String id) {
        Form form = posted.form().needing("/reason", "Say why it is lifted.");
        return Sending.of(form, () -> {
            registry().put(API + "/" + id + "/lifting", form.document());
            return "/desk/share-restrictions/" + id;
        }, again -> one(id, again));
    }

    private TemplateInstance one(String id, Form form) {
        Tagged<RestrictionView> restriction = registry().tagged(API + "/" + id, RestrictionView.class);
        return Templates.one(restriction.value(), today(), form.on(restriction.etag()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ENGLAND);
    }

    private ServiceLine registry() {
        return services.registry(Reason.SAFEGUARDING);
    }
}
