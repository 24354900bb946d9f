package safeguarding.gateway.referral;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import safeguarding.gateway.page.Services;
import safeguarding.gateway.page.Tagged;
import safeguarding.gateway.wording.Directory;
import safeguarding.gateway.wording.Rules;

/** Where a hub rates a referral, decides on it, and tells the referrer. */
@Path("/desk/referrals/{id: [0-9a-f-]{36}}")
@Blocking
@RolesAllowed("triage-officer")
@Produces(MediaType.TEXT_HTML)
public class TriagePages {

    private static final int ROWS = 3;

    @CheckedTemplate(basePath = "referral")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance rating(Triage triage, Form form, List<Option> ratings);

        static native TemplateInstance decision(Triage triage, Form form, List<Integer> rows);

        static native TemplateInstance feedback(Triage triage, Form form);
    }

    private final Services services;
    private final Posted posted;
    private final Rules rules;
    private final Directory directory;

    TriagePages(Services services, Posted posted, Rules rules, Directory directory) {
        this.services = services;
        this.posted = posted;
        this.rules = rules;
        this.directory = directory;
    }

    @GET
    @Path("rating")
    public TemplateInstance rating(@PathParam("id") UUID id) {
        return rating(id, Form.empty());
    }

    @POST
    @Path("rating")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> rate(@PathParam("id") UUID id) {
        return put(id, "rating", form -> rating(id, form));
    }

    @GET
    @Path("decision")
    public TemplateInstance decision(@PathParam("id") UUID id) {
        return decision(id, Form.empty());
    }

    @POST
    @Path("decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> decide(@PathParam("id") UUID id) {
        directory.settle(posted);
        return put(id, "decision", form -> decision(id, form));
    }

    @GET
    @Path("feedback")
    public TemplateInstance feedback(@PathParam("id") UUID id) {
        return feedback(id, Form.empty());
    }

    @POST
    @Path("feedback")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> feedBack(@PathParam("id") UUID id) {
        return put(id, "feedback", form -> feedback(id, form));
    }

    private RestResponse<TemplateInstance> put(UUID id, String part, Function<Form, TemplateInstance> again) {
        return Sending.of(posted, document -> {
            services.referral(Reason.SAFEGUARDING).put(Paths.api(id, "triage/" + part), document);
        }, again, Paths.of(id, ""));
    }

    private TemplateInstance rating(UUID id, Form form) {
        Tagged<Triage> triage = triage(id);
        return Templates.rating(triage.value(), form.on(triage.etag()), rules.ratings(triage.value().hub()));
    }

    private TemplateInstance decision(UUID id, Form form) {
        Tagged<Triage> triage = triage(id);
        return Templates.decision(triage.value(), form.on(triage.etag()), Rows.of(form.rows("/notShared"), ROWS));
    }

    private TemplateInstance feedback(UUID id, Form form) {
        Tagged<Triage> triage = triage(id);
        return Templates.feedback(triage.value(), form.on(triage.etag()));
    }

    private Tagged<Triage> triage(UUID id) {
        return services.referral(Reason.SAFEGUARDING).tagged(Paths.api(id, "triage"), Triage.class);
    }
}
