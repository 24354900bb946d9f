package safeguarding.gateway.scheme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.form.Sheet;
import safeguarding.gateway.page.Ask;
import safeguarding.gateway.page.Query;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;

/** What somebody told who is not known or names no child. */
@Path("/desk/scheme/intelligence")
@Blocking
@RolesAllowed("scheme-officer")
@Produces(MediaType.TEXT_HTML)
public class IntelligencePages {

    private static final String INTELLIGENCE = "/v1/scheme-intelligence";
    private static final String DESK = "/desk/scheme/intelligence";
    private static final String REFERRALS = "referrals";
    private static final String PASSING_ON = "passing-on";

    @CheckedTemplate(basePath = "scheme")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance intelligence(Kept page);

        static native TemplateInstance account(UUID id, Instant keptAt, List<Sheet.Shown> said, List<Sheet.Shown> passedOn,
                int referrals);
    }

    /** One of the list. */
    record Item(UUID id, String state, Instant keptAt) {
    }

    /** A page of the list. */
    record Kept(List<Item> intelligence, @Nullable String next) {
    }

    private final Services services;
    private final Posted posted;

    IntelligencePages(Services services, Posted posted) {
        this.services = services;
        this.posted = posted;
    }

    @GET
    public TemplateInstance list(@QueryParam("after") @Nullable String after) {
        return Templates.intelligence(service().get(Query.of(INTELLIGENCE).and("after", after).path(), Kept.class));
    }

    @GET
    @Path("new")
    public TemplateInstance keep() {
        return keeping().page(Form.empty(), SchemeSheets.INTELLIGENCE);
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> kept() {
        return keeping().take(posted, SchemeSheets.INTELLIGENCE,
                document -> DESK + "/" + service().post(INTELLIGENCE, document).path("id").asText());
    }

    @GET
    @Path("{id}")
    public TemplateInstance account(UUID id) {
        JsonNode read = service().get(INTELLIGENCE + "/" + id, JsonNode.class);
        List<Sheet.Shown> passedOn = new ArrayList<>();
        read.path("passedOn").forEach(one -> passedOn.addAll(SchemeSheets.PASSING_ON.shown(one)));
        return Templates.account(id, Instant.parse(read.path("keptAt").asText()),
                SchemeSheets.INTELLIGENCE.shown(read.path("said")), passedOn, read.path(REFERRALS).size());
    }

    @GET
    @Path("{id}/{act}")
    public TemplateInstance act(UUID id, String act) {
        return ask(id, act).page(Form.empty(), sheet(act));
    }

    @POST
    @Path("{id}/{act}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> done(UUID id, String act) {
        String path = INTELLIGENCE + "/" + id + "/" + act;
        return ask(id, act).take(posted, sheet(act), document -> {
            if (act.equals(REFERRALS)) {
                service().post(path, document);
            } else {
                service().put(path, document);
            }
            return DESK + "/" + id;
        });
    }

    private static Ask keeping() {
        return SchemePages.about().titled("Keep intelligence",
                "What somebody tells who is not known or names no child. It is graded, passed on, and never lost.")
                .sent(DESK + "/new", "Keep it", DESK);
    }

    private Ask ask(UUID id, String act) {
        Ask ask = act.equals(REFERRALS)
                ? SchemePages.about().titled("Refer at once", "Children\u2019s services are told at once.")
                : SchemePages.about().titled("Say to whom it went", "So that nobody thinks that somebody else has it.");
        return ask.sent(DESK + "/" + id + "/" + act, "Record", DESK + "/" + id).changing(service(), INTELLIGENCE + "/" + id);
    }

    private static Sheet sheet(String act) {
        return switch (act) {
            case REFERRALS -> SchemeSheets.REFERRAL;
            case PASSING_ON -> SchemeSheets.PASSING_ON;
            default -> throw new NotFoundException();
        };
    }

    private ServiceLine service() {
        return services.disclosure(Reason.OFFENDERS);
    }
}
