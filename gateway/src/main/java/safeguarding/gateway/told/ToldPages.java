package safeguarding.gateway.told;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.page.Visit;

/** Who has been told of a concern that the reader's agency recorded. */
@Path("/desk/concerns/{id: [0-9a-f-]{36}}/told")
@Blocking
@RolesAllowed({ "referrer", "offender-manager", "disclosure-officer" })
@Produces(MediaType.TEXT_HTML)
public class ToldPages {

    @CheckedTemplate(basePath = "told")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance told(String concern, Told told, Visit visit);
    }

    private final Services services;
    private final Visit visit;

    ToldPages(Services services, Visit visit) {
        this.services = services;
        this.visit = visit;
    }

    @GET
    public TemplateInstance told(String id) {
        boolean weighs = visit.may("disclosure-officer") || visit.may("offender-manager");
        Recipient.Recipients all = services.registry(weighs ? Reason.OFFENDERS : Reason.SAFEGUARDING)
                .get("/v1/concerns/" + id + "/recipients", Recipient.Recipients.class);
        return Templates.told(id, Told.of(all.recipients()), visit);
    }
}
