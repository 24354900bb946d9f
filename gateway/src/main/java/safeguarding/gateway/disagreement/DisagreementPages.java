package safeguarding.gateway.disagreement;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.discussion.Children;
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Option;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.form.Sheet;
import safeguarding.gateway.page.Ask;
import safeguarding.gateway.page.Query;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.Section;
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.page.Visit;

/** The disagreements in which an agency has a part, one as a page, and what is done with it. */
@Path("/desk/disagreements")
@Blocking
@RolesAllowed({ "practitioner", "triage-officer", "partnership-officer" })
@Produces(MediaType.TEXT_HTML)
public class DisagreementPages {

    private static final String DISAGREEMENTS = "/v1/disagreements";
    private static final String ACT = "{id: [0-9a-f-]{36}}/{part: answer|stage|settlement}";

    @CheckedTemplate(basePath = "disagreement")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(DisagreementList page, boolean all, Visit visit);

        static native TemplateInstance disagreement(Disagreement disagreement, Children children, List<Option> ends,
                Visit visit);
    }

    private final Services services;
    private final Posted posted;
    private final Visit visit;

    DisagreementPages(Services services, Posted posted, Visit visit) {
        this.services = services;
        this.posted = posted;
        this.visit = visit;
    }

    @GET
    public TemplateInstance list(@QueryParam("show") @Nullable String show, @QueryParam("after") @Nullable String after) {
        boolean all = "all".equals(show);
        Query query = Query.of(DISAGREEMENTS).and("limit", "200").and("only", all ? null : "OPEN").and("after", after);
        return Templates.list(service().get(query.path(), DisagreementList.class), all, visit);
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    public TemplateInstance read(@PathParam("id") UUID id) {
        Disagreement disagreement = service().get(api(id), Disagreement.class);
        List<UUID> about = Objects.requireNonNullElse(disagreement.said().children(), List.of());
        Children children = disagreement.referral() == null ? Children.numbered(about)
                : Children.of(disagreement.referral(), service(), about);
        return Templates.disagreement(disagreement, children, DisagreementSheets.ENDS, visit);
    }

    @GET
    @Path(ACT)
    public TemplateInstance ask(@PathParam("id") UUID id, @PathParam("part") String part) {
        return asking(id, part).page(Form.empty(), sheet(part));
    }

    @POST
    @Path(ACT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> act(@PathParam("id") UUID id, @PathParam("part") String part) {
        return asking(id, part).take(posted, sheet(part), document -> {
            service().put(api(id) + "/" + part, document);
            return at(id);
        });
    }

    private Sheet sheet(String part) {
        return switch (part) {
            case "answer" -> DisagreementSheets.ANSWER;
            case "stage" -> DisagreementSheets.MOVE;
            default -> DisagreementSheets.settling(visit.may("partnership-officer"));
        };
    }

    private Ask asking(UUID id, String part) {
        Ask ask = Ask.in(Section.DISAGREEMENTS).changing(service(), api(id));
        String to = at(id) + "/" + part;
        return switch (part) {
            case "answer" -> ask.titled("Answer the disagreement",
                    "You answer for the stage at which it stands. Then whoever raised it says whether that settles it, or takes it further.")
                    .sent(to, "Send the answer", at(id));
            case "stage" -> ask.titled("Take it to the next stage",
                    "Nobody has to wait for an answer. The next stage learns of it at once and has a time limit of its own.")
                    .sent(to, "Take it further", at(id));
            default -> ask.titled("Settle the disagreement",
                    "Then it is over: nobody owes an answer any more. It stays readable with all that was said.")
                    .sent(to, "Settle it", at(id));
        };
    }

    static String at(UUID id) {
        return "/desk/disagreements/" + id;
    }

    private static String api(UUID id) {
        return DISAGREEMENTS + "/" + id;
    }

    private ServiceLine service() {
        return services.referral(Reason.SAFEGUARDING);
    }
}
