package safeguarding.gateway.recommendation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.page.Query;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.page.Visit;

/** What is recommended to an agency and by it: what is open, all of it, and one as a page. */
@Path("/desk/recommendations")
@Blocking
@RolesAllowed("learning-lead")
@Produces(MediaType.TEXT_HTML)
public class RecommendationPages {

    static final String RECOMMENDATIONS = "/v1/recommendations";
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    @CheckedTemplate(basePath = "recommendation")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance board(Board board, @Nullable String next);

        static native TemplateInstance list(Recommendation.Recommendations page);

        static native TemplateInstance recommendation(Recommendation recommendation, boolean past, Visit visit);
    }

    private final Services services;
    private final Visit visit;
    private final Clock clock;

    RecommendationPages(Services services, Visit visit, Clock clock) {
        this.services = services;
        this.visit = visit;
        this.clock = clock;
    }

    @GET
    public TemplateInstance board(@QueryParam("after") @Nullable String after) {
        Recommendation.Recommendations open = page("OPEN", "200", after);
        List<Recommendation> items = Objects.requireNonNullElse(open.items(), List.of());
        return Templates.board(Board.of(items, visit.agency(), LocalDate.ofInstant(clock.instant(), ENGLAND)), open.next());
    }

    @GET
    @Path("all")
    public TemplateInstance all(@QueryParam("after") @Nullable String after) {
        return Templates.list(page(null, "50", after));
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    @RolesAllowed({ "learning-lead", "practitioner" })
    public TemplateInstance read(@PathParam("id") UUID id) {
        return Templates.recommendation(service().get(api(id), Recommendation.class), false, visit);
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}/versions/{version: [0-9]{1,9}}")
    public TemplateInstance version(@PathParam("id") UUID id, @PathParam("version") long version) {
        return Templates.recommendation(service().get(api(id) + "/versions/" + version, Recommendation.class), true, visit);
    }

    static String api(UUID id) {
        return RECOMMENDATIONS + "/" + id;
    }

    private Recommendation.Recommendations page(@Nullable String only, String most, @Nullable String after) {
        return service().get(Query.of(RECOMMENDATIONS).and("limit", most).and("only", only).and("after", after).path(),
                Recommendation.Recommendations.class);
    }

    private ServiceLine service() {
        return services.referral(Reason.SAFEGUARDING);
    }
}
