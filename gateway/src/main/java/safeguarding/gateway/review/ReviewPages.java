package safeguarding.gateway.review;

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
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Option;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.page.Ask;
import safeguarding.gateway.page.Query;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.Section;
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.page.Tagged;
import safeguarding.gateway.page.Visit;
import safeguarding.gateway.recommendation.Recommendation;
import safeguarding.gateway.wording.Codes;

/** Reviews: those that are published and the agency's own, one as a page, recording one, and how it goes on. */
@Path("/desk/reviews")
@Blocking
@RolesAllowed("learning-lead")
@Produces(MediaType.TEXT_HTML)
public class ReviewPages {

    private static final String REVIEWS = "/v1/reviews";
    private static final String THEMES = "learning-themes";

    @CheckedTemplate(basePath = "review")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(Review.Reviews page, String theme, List<Option> themes, Visit visit);

        static native TemplateInstance review(Review review, Recommendation.Recommendations recommendations, Visit visit);
    }

    private final Services services;
    private final Posted posted;
    private final Codes codes;
    private final Visit visit;

    ReviewPages(Services services, Posted posted, Codes codes, Visit visit) {
        this.services = services;
        this.posted = posted;
        this.codes = codes;
        this.visit = visit;
    }

    @GET
    @RolesAllowed({ "learning-lead", "practitioner" })
    public TemplateInstance list(@QueryParam("theme") @Nullable String theme, @QueryParam("after") @Nullable String after) {
        String path = Query.of(REVIEWS).and("limit", "50").and("theme", theme).and("after", after).path();
        return Templates.list(service().get(path, Review.Reviews.class), Objects.requireNonNullElse(theme, ""),
                codes.options(THEMES), visit);
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    @RolesAllowed({ "learning-lead", "practitioner" })
    public TemplateInstance read(@PathParam("id") UUID id, @QueryParam("after") @Nullable String after) {
        Review review = service().get(api(id), Review.class);
        String recommended = Query.of(api(id) + "/recommendations").and("limit", "50").and("after", after).path();
        return Templates.review(review, service().get(recommended, Recommendation.Recommendations.class), visit);
    }

    @GET
    @Path("new")
    public TemplateInstance take() {
        return recording().page(Form.empty(), ReviewSheets.recording(codes.options(THEMES)));
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> taken() {
        return recording().take(posted, ReviewSheets.recording(codes.options(THEMES)),
                document -> at(UUID.fromString(service().post(REVIEWS, document).path("id").asText())));
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}/stage")
    public TemplateInstance move(@PathParam("id") UUID id) {
        Tagged<Review> read = service().tagged(api(id), Review.class);
        return moving(id).page(Form.empty().on(read.etag()),
                ReviewSheets.moving(read.value().stage()));
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/stage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> moved(@PathParam("id") UUID id) {
        String stage = service().get(api(id), Review.class).stage();
        return moving(id).take(posted, ReviewSheets.moving(stage), document -> {
            service().put(api(id) + "/stage", document);
            return at(id);
        });
    }

    private static Ask recording() {
        return Ask.in(Section.LEARNING).titled("Record a review",
                "Of a serious case, with pseudonyms only. Until it is published nobody outside your agency can tell that there is one.")
                .sent("/desk/reviews/new", "Record the review", "/desk/reviews");
    }

    private Ask moving(UUID id) {
        return Ask.in(Section.LEARNING).changing(service(), api(id)).titled("Say what the review has come to",
                "Once it is published every agency reads it and what it recommends. Taken back, nobody else reads it until it is published again.")
                .sent(at(id) + "/stage", "Record the stage", at(id));
    }

    private static String at(UUID id) {
        return "/desk/reviews/" + id;
    }

    private static String api(UUID id) {
        return REVIEWS + "/" + id;
    }

    private ServiceLine service() {
        return services.referral(Reason.SAFEGUARDING);
    }
}
