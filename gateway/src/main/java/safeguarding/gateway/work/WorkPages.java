package safeguarding.gateway.work;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.form.Option;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.page.Visit;
import safeguarding.gateway.wording.Rules;

/** What a hub has still to do, the most urgent first. */
@Path("/desk/work")
@Blocking
@RolesAllowed("triage-officer")
@Produces(MediaType.TEXT_HTML)
public class WorkPages {

    private static final List<Option> STATES = List.of(new Option("MISSED", "Late"), new Option("FALLEN_DUE", "Due soon"),
            new Option("RUNNING", "In time"));

    @CheckedTemplate(basePath = "work")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance work(WorkView view, List<Option> states, List<Option> ratings, List<Option> roles);

        static native TemplateInstance list(WorkView view);
    }

    private final Services services;
    private final Rules rules;
    private final Visit visit;
    private final Clock clock;

    WorkPages(Services services, Rules rules, Visit visit, Clock clock) {
        this.services = services;
        this.rules = rules;
        this.visit = visit;
        this.clock = clock;
    }

    @GET
    public TemplateInstance work(@BeanParam WorkFilter filter) {
        return Templates.work(view(filter), STATES, rules.ratings(visit.agency()), rules.roles());
    }

    /** The part of the page that refreshes itself. */
    @GET
    @Path("list")
    public TemplateInstance list(@BeanParam WorkFilter filter) {
        return Templates.list(view(filter));
    }

    private WorkView view(WorkFilter filter) {
        WorkPage page = services.referral(Reason.SAFEGUARDING).get("/v1/work-list" + filter.query(filter.after()),
                WorkPage.class);
        return new WorkView(filter, Objects.requireNonNullElse(page.items(), List.of()), page.next(), clock.instant());
    }
}
