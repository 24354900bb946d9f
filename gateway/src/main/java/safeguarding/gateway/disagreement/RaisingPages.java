package safeguarding.gateway.disagreement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.discussion.Children;
import safeguarding.gateway.discussion.Discussion;
import safeguarding.gateway.form.Field;
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Option;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.form.Said;
import safeguarding.gateway.form.Sheet;
import safeguarding.gateway.page.Ask;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.Section;
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.page.Visit;
import safeguarding.gateway.wording.Codes;
import safeguarding.gateway.wording.Directory;

/** Raising a disagreement about children of a referral, or at a strategy discussion. */
@Path("/desk/disagreements/new")
@Blocking
@RolesAllowed({ "practitioner", "triage-officer" })
@Produces(MediaType.TEXT_HTML)
public class RaisingPages {

    private final Services services;
    private final Posted posted;
    private final Codes codes;
    private final Directory directory;
    private final Visit visit;

    RaisingPages(Services services, Posted posted, Codes codes, Directory directory, Visit visit) {
        this.services = services;
        this.posted = posted;
        this.codes = codes;
        this.directory = directory;
        this.visit = visit;
    }

    @GET
    @Path("referral/{referral: [0-9a-f-]{36}}")
    public TemplateInstance askAboutReferral(@PathParam("referral") UUID referral) {
        return page(aboutReferral(referral), ofReferral(referral));
    }

    @POST
    @Path("referral/{referral: [0-9a-f-]{36}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> raiseAboutReferral(@PathParam("referral") UUID referral) {
        return raise(aboutReferral(referral), "/v1/referrals/" + referral, ofReferral(referral));
    }

    @GET
    @Path("discussion/{discussion: [0-9a-f-]{36}}")
    public TemplateInstance askAtDiscussion(@PathParam("discussion") UUID discussion) {
        return page(atDiscussion(discussion), ofDiscussion(discussion));
    }

    @POST
    @Path("discussion/{discussion: [0-9a-f-]{36}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> raiseAtDiscussion(@PathParam("discussion") UUID discussion) {
        return raise(atDiscussion(discussion), "/v1/strategy-discussions/" + discussion, ofDiscussion(discussion));
    }

    private Sheet ofReferral(UUID referral) {
        return sheet(Children.of(referral, service(), List.of()), DisagreementSheets.with());
    }

    /** Those who are invited know each other. */
    private Sheet ofDiscussion(UUID id) {
        Discussion discussion = service().get("/v1/strategy-discussions/" + id, Discussion.class);
        List<UUID> discussed = Objects.requireNonNull(discussion.children());
        Children children = Children.of(discussion.referral(), service(), discussed);
        return sheet(
                new Children(discussed.stream().map(child -> new Option(child.toString(), children.called(child))).toList()),
                DisagreementSheets.with(discussion.invited().stream().filter(guest -> !guest.agency().equals(visit.agency()))
                        .map(guest -> new Option(guest.agency(), Said.words(guest.agency()))).toList()));
    }

    private Sheet sheet(Children children, Field with) {
        return DisagreementSheets.raising(children.all(), with, codes.options("disagreement-subjects"));
    }

    /** Where there is only one child, it is that one. */
    private static TemplateInstance page(Ask ask, Sheet sheet) {
        List<Option> children = sheet.parts().get(0).fields().get(1).options();
        return ask.page(
                children.size() == 1 ? Form.filled(Map.of("/children:all", List.of(children.get(0).code()))) : Form.empty(),
                sheet);
    }

    private RestResponse<TemplateInstance> raise(Ask ask, String ground, Sheet sheet) {
        directory.settle(posted);
        return ask.take(posted, sheet, document -> DisagreementPages.at(
                UUID.fromString(service().post(ground + "/disagreements", document).path("id").asText())));
    }

    private static Ask aboutReferral(UUID referral) {
        return asking("/desk/disagreements/new/referral/" + referral, "/desk/referrals/" + referral);
    }

    private static Ask atDiscussion(UUID discussion) {
        return asking("/desk/disagreements/new/discussion/" + discussion, "/desk/discussions/" + discussion);
    }

    private static Ask asking(String to, String back) {
        return Ask.in(Section.DISAGREEMENTS).titled("Raise a disagreement",
                "The other agency learns of it at once and has to answer by a day. Nothing that is done for a child waits for this:"
                        + " if a child is in danger now, act now, or call 999.")
                .sent(to, "Raise the disagreement", back);
    }

    private ServiceLine service() {
        return services.referral(Reason.SAFEGUARDING);
    }
}
