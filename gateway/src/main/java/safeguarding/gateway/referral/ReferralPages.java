package safeguarding.gateway.referral;

import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.page.Visit;

/** A referral on one page, for the agency that made it and for the hub that received it. */
@Path("/desk/referrals/{id: [0-9a-f-]{36}}")
@Blocking
@RolesAllowed({ "referrer", "practitioner" })
@Produces(MediaType.TEXT_HTML)
public class ReferralPages {

    @CheckedTemplate(basePath = "referral")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance referral(Referral referral, @Nullable Triage triage, @Nullable Deadlines deadlines,
                @Nullable Outcome outcome, Visit visit);
    }

    private final Services services;
    private final Visit visit;

    ReferralPages(Services services, Visit visit) {
        this.services = services;
        this.visit = visit;
    }

    @GET
    public TemplateInstance read(@jakarta.ws.rs.PathParam("id") UUID id) {
        ServiceLine service = services.referral(Reason.SAFEGUARDING);
        Referral referral = service.get(Paths.api(id, ""), Referral.class);
        if (visit.may("triage-officer") && visit.agency().equals(referral.sentTo())) {
            Optional<Triage> triage = service.find(Paths.api(id, "triage"), Triage.class);
            Optional<Deadlines> deadlines = service.find(Paths.api(id, "deadlines"), Deadlines.class);
            return Templates.referral(referral, triage.orElse(null), deadlines.orElse(null), null, visit);
        }
        // Whoever only received it, without triaging, is told nothing of what is decided about it.
        Optional<Outcome> outcome = referral.isMine(visit.agency())
                ? service.find(Paths.api(id, "feedback"), Outcome.class)
                : Optional.empty();
        return Templates.referral(referral, null, null, outcome.orElse(null), visit);
    }
}
