package safeguarding.gateway.unidentified;

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

/** Who is around the agency's children and known to nobody, by the day on which somebody asks again. */
@Path("/desk/unidentified-adults")
@Blocking
@RolesAllowed("practitioner")
@Produces(MediaType.TEXT_HTML)
public class UnidentifiedPages {

    private static final List<Option> WHOM = List.of(new Option("CHILD", "The child"),
            new Option("PARENT_OR_CARER", "A parent or carer"), new Option("FAMILY_OR_FRIEND", "Family or a friend"),
            new Option("PROFESSIONAL", "Somebody who works with the child"),
            new Option("THE_ADULT", "The adult himself or herself"),
            new Option("SOMEBODY_ELSE", "Somebody else"));
    private static final List<Option> OUTCOMES = List.of(new Option("NOTHING_NEW", "Nothing new"),
            new Option("MORE_IS_KNOWN", "We know more, but not who it is"), new Option("NAMED", "We were told who it is"));

    @CheckedTemplate(basePath = "unidentified")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(UnidentifiedAdult.Page page, boolean first);

        static native TemplateInstance asking(String id, Form form, List<Option> whom, List<Option> outcomes);
    }

    private final Services services;
    private final Posted posted;

    UnidentifiedPages(Services services, Posted posted) {
        this.services = services;
        this.posted = posted;
    }

    @GET
    public TemplateInstance list(@RestQuery @DefaultValue("") String after) {
        String from = after.matches("[A-Za-z0-9_=-]{1,100}") ? "&after=" + after : "";
        return Templates.list(registry().get("/v1/unidentified-adults?limit=50" + from, UnidentifiedAdult.Page.class),
                from.isEmpty());
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    public TemplateInstance form(String id) {
        return Templates.asking(id, Form.empty(), WHOM, OUTCOMES);
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> asked(String id) {
        Form form = posted.form().needingDay("/askedOn", "Enter the day on which it was asked.")
                .needing("/asked", "Choose whom you asked.").needing("/outcome", "Choose what came of it.")
                .needingDay("/askAgainOn", "Enter the day on which somebody asks again.");
        return Sending.of(form, () -> {
            registry().post("/v1/unidentified-adults/" + id + "/askings", form.document());
            return "/desk/unidentified-adults";
        }, again -> Templates.asking(id, again, WHOM, OUTCOMES));
    }

    private ServiceLine registry() {
        return services.registry(Reason.SAFEGUARDING);
    }
}
