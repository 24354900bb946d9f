package safeguarding.gateway.referral;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

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
import safeguarding.gateway.wording.Codes;

/** Recording a concern about somebody of a referral, and taking a referral back. */
@Path("/desk/referrals/{id: [0-9a-f-]{36}}")
@Blocking
@RolesAllowed("referrer")
@Produces(MediaType.TEXT_HTML)
public class ConcernPages {

    private static final List<Option> NATURES = List.of(new Option("FACT", "A fact: seen, heard or established"),
            new Option("OPINION", "An opinion: what somebody thinks it means"));

    @CheckedTemplate(basePath = "referral")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance concern(Referral referral, Form form, List<Option> people, List<Option> kinds,
                List<Option> natures);

        static native TemplateInstance recorded(String concern, UUID referral);

        static native TemplateInstance withdrawal(Referral referral, Form form);
    }

    private final Services services;
    private final Posted posted;
    private final Codes codes;

    ConcernPages(Services services, Posted posted, Codes codes) {
        this.services = services;
        this.posted = posted;
        this.codes = codes;
    }

    @GET
    @Path("concern")
    public TemplateInstance concern(@PathParam("id") UUID id) {
        return concern(id, Form.empty());
    }

    @POST
    @Path("concern")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> record(@PathParam("id") UUID id) {
        return Sending.of(posted, document -> {
            return Paths.of(id, "concern/") + services.referral(Reason.SAFEGUARDING).post("/v1/concerns", document)
                    .path("id").asText();
        }, form -> concern(id, form));
    }

    @GET
    @Path("concern/{concern: [0-9a-f-]{36}}")
    public TemplateInstance recorded(@PathParam("id") UUID id, @PathParam("concern") UUID concern) {
        return Templates.recorded(concern.toString(), id);
    }

    @GET
    @Path("withdrawal")
    public TemplateInstance withdrawal(@PathParam("id") UUID id) {
        return withdrawal(id, Form.empty());
    }

    @POST
    @Path("withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> withdraw(@PathParam("id") UUID id) {
        return Sending.of(posted, document -> {
            services.referral(Reason.SAFEGUARDING).put(Paths.api(id, "withdrawal"), document);
        }, form -> withdrawal(id, form), Paths.of(id, ""));
    }

    private TemplateInstance withdrawal(UUID id, Form form) {
        Tagged<Referral> referral = services.referral(Reason.SAFEGUARDING).tagged(Paths.api(id, ""), Referral.class);
        return Templates.withdrawal(referral.value(), form.on(referral.etag()));
    }

    private TemplateInstance concern(UUID id, Form form) {
        Referral referral = services.referral(Reason.SAFEGUARDING).get(Paths.api(id, ""), Referral.class);
        List<Option> people = Stream.concat(
                Objects.requireNonNull(referral.adults()).stream()
                        .map(adult -> new Option(adult.id().toString(), adult.called() + " (adult)")),
                Objects.requireNonNull(referral.children()).stream().filter(child -> !child.isGone())
                        .map(child -> new Option(child.id().toString(), child.called() + " (child)")))
                .toList();
        return Templates.concern(referral, form, people, codes.options("concern-kinds"), NATURES);
    }
}
