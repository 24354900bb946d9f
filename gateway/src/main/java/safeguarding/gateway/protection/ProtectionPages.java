package safeguarding.gateway.protection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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
import safeguarding.gateway.form.Option;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.Sending;
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.page.Visit;
import safeguarding.gateway.wording.Directory;
import safeguarding.gateway.wording.Grounds;

/** Protecting where somebody lives, looking at it again, and lifting it. */
@Path("/desk/address-protections")
@Blocking
@RolesAllowed("practitioner")
@Produces(MediaType.TEXT_HTML)
public class ProtectionPages {

    private static final String API = "/v1/address-protections";
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final List<Option> REASONS = Grounds.toKeep("It would harm the child");

    @CheckedTemplate(basePath = "protection")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(List<ProtectionView> protections, LocalDate today, Visit visit);

        static native TemplateInstance making(Form form, List<Option> reasons);

        static native TemplateInstance lifting(ProtectionView protection, LocalDate today, Form form);
    }

    private final Services services;
    private final Posted posted;
    private final Directory directory;
    private final Visit visit;
    private final Clock clock;

    ProtectionPages(Services services, Posted posted, Directory directory, Visit visit, Clock clock) {
        this.services = services;
        this.posted = posted;
        this.directory = directory;
        this.visit = visit;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(known().soonestFirst(), today(), visit);
    }

    @GET
    @Path("new")
    public TemplateInstance form(@RestQuery @DefaultValue("") String involvement) {
        return Templates.making(Form.with(Map.of("/involvement", involvement)), REASONS);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> make() {
        directory.settle(posted);
        Form form = posted.form()
                .needing("/involvement",
                        "Open the child or adult under \u201cChildren we work with\u201d, and begin from there.")
                .needing("/reason", "Choose a reason.").needing("/explanation", "Say why the address is protected.")
                .needingDay("/reviewOn", "Enter a day to come on which somebody looks at this again, for example 1 2 2027.");
        return Sending.of(form, () -> {
            registry().post(API, form.document());
            return "/desk/address-protections";
        }, again -> Templates.making(again, REASONS));
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}/lifting")
    public TemplateInstance lifting(String id) {
        return lifting(id, Form.empty());
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/lifting")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> lift(String id) {
        Form form = posted.form().needing("/reason", "Say why it is lifted.");
        return Sending.of(form, () -> {
            registry().put(API + "/" + id + "/lifting", form.document());
            return "/desk/address-protections";
        }, again -> lifting(id, again));
    }

    private TemplateInstance lifting(String id, Form form) {
        return known().protections().stream().filter(one -> one.id().equals(id)).findFirst()
                .map(found -> Templates.lifting(found, today(), form.on(found.tag()))).orElseThrow(NotFoundException::new);
    }

    private ProtectionView.All known() {
        return registry().get(API, ProtectionView.All.class);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ENGLAND);
    }

    private ServiceLine registry() {
        return services.registry(Reason.SAFEGUARDING);
    }
}
