package safeguarding.gateway.recommendation;

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

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.form.Sheet;
import safeguarding.gateway.page.Ask;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.Section;
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.page.Tagged;
import safeguarding.gateway.wording.Codes;
import safeguarding.gateway.wording.Directory;

/** Recommending something under a review, putting its words right, answering it, and assuring an answer. */
@Path("/desk/recommendations")
@Blocking
@RolesAllowed("learning-lead")
@Produces(MediaType.TEXT_HTML)
public class RecommendingPages {

    private static final String ACT = "{id: [0-9a-f-]{36}}/{part: answer|assurance|wording}";

    private final Services services;
    private final Posted posted;
    private final Codes codes;
    private final Directory directory;

    RecommendingPages(Services services, Posted posted, Codes codes, Directory directory) {
        this.services = services;
        this.posted = posted;
        this.codes = codes;
        this.directory = directory;
    }

    @GET
    @Path("new/{review: [0-9a-f-]{36}}")
    public TemplateInstance recommend(@PathParam("review") UUID review) {
        return recommending(review).page(Form.empty(), RecommendationSheets.ISSUING);
    }

    @POST
    @Path("new/{review: [0-9a-f-]{36}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> recommended(@PathParam("review") UUID review) {
        directory.settle(posted);
        return recommending(review).take(posted, RecommendationSheets.ISSUING, document -> {
            service().post("/v1/reviews/" + review + "/recommendations", document);
            return "/desk/reviews/" + review;
        });
    }

    /** An answer begins with the one before, so that its evidence is not lost with it. */
    @GET
    @Path(ACT)
    public TemplateInstance ask(@PathParam("id") UUID id, @PathParam("part") String part) {
        return begun(id, part, Form.empty());
    }

    private TemplateInstance begun(UUID id, String part, Form form) {
        Tagged<JsonNode> read = service().tagged(RecommendationPages.api(id), JsonNode.class);
        JsonNode before = before(part, read.value());
        Sheet sheet = sheet(part).roomFor(before);
        return asking(id, part).page(form.anew(sheet.filled(before).on(read.etag())), sheet);
    }

    @POST
    @Path(ACT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> act(@PathParam("id") UUID id, @PathParam("part") String part) {
        Sheet sheet = sheet(part).roomFor(posted.form().document());
        return asking(id, part).takeWhole(posted, sheet, document -> {
            service().put(RecommendationPages.api(id) + "/" + part, document);
            return at(id);
        }, overtaken -> begun(id, part, overtaken));
    }

    private static JsonNode before(String part, JsonNode recommendation) {
        ObjectNode before = JsonNodeFactory.instance.objectNode();
        if (part.equals("wording")) {
            before.set("heading", recommendation.path("heading"));
            before.set("text", recommendation.path("text"));
        } else if (part.equals("answer") && recommendation.has("answer")) {
            before.setAll((ObjectNode) recommendation.path("answer"));
        }
        return before;
    }

    private Sheet sheet(String part) {
        return switch (part) {
            case "answer" -> RecommendationSheets.answering(codes.options("attachment-kinds"), codes.options("teachings"));
            case "assurance" -> RecommendationSheets.ASSURANCE;
            default -> RecommendationSheets.WORDING;
        };
    }

    private static Ask recommending(UUID review) {
        return Ask.in(Section.LEARNING).titled("Recommend something",
                "To one agency, by a day. It learns of it at once, is reminded before the day, and whoever is responsible is told if it is missed.")
                .sent("/desk/recommendations/new/" + review, "Recommend it", "/desk/reviews/" + review);
    }

    private Ask asking(UUID id, String part) {
        String to = at(id) + "/" + part;
        Ask ask = Ask.in(Section.LEARNING).changing(service(), RecommendationPages.api(id));
        return switch (part) {
            case "answer" -> ask.titled("Answer the recommendation",
                    "Whoever recommended it reads your answer and says whether it is enough. Use pseudonyms only.")
                    .sent(to, "Send the answer", at(id));
            case "assurance" -> ask.titled("Say whether the answer is enough",
                    "If it is, the recommendation is closed. If not, it waits for the agency again, by the same day.")
                    .sent(to, "Record this", at(id));
            default -> ask.titled("Put the words right",
                    "This makes a new version, and the agency is told. Who is to do it, by when, and what was answered stay as they are.")
                    .sent(to, "Save the new words", at(id));
        };
    }

    private static String at(UUID id) {
        return "/desk/recommendations/" + id;
    }

    private ServiceLine service() {
        return services.referral(Reason.SAFEGUARDING);
    }
}
