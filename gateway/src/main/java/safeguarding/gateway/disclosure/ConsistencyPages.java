package safeguarding.gateway.disclosure;

import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Refused;
import safeguarding.gateway.page.Query;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.Services;

/** How an agency's decisions compare: by what made somebody ask, and by who decided. */
@Path("/desk/disclosure/consistency")
@Blocking
@RolesAllowed("disclosure-officer")
@Produces(MediaType.TEXT_HTML)
public class ConsistencyPages {

    @CheckedTemplate(basePath = "disclosure")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance consistency(@Nullable Report report, Form form, String from, String to);
    }

    /** Counts, by trigger and grade. */
    record Report(LocalDate from, LocalDate to, List<Line> lines) {
    }

    /** The most and the least that one decision-maker disclosed, out of all that he decided, in hundredths. */
    record Line(String trigger, String grade, int disclosed, int disclosedInPart, int notNow, int not, int decisionMakers,
            @Nullable Integer leastDisclosed, @Nullable Integer mostDisclosed) {
    }

    private final Services services;

    ConsistencyPages(Services services) {
        this.services = services;
    }

    @GET
    public Response consistency(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        String first = from == null ? "" : from;
        String last = to == null ? "" : to;
        try {
            Report report = services.disclosure(Reason.OFFENDERS).get(
                    Query.of("/v1/disclosure-decisions/consistency-report").and("from", from).and("to", to).path(),
                    Report.class);
            return Response.ok(Templates.consistency(report, Form.empty(), report.from().toString(), report.to().toString()))
                    .build();
        } catch (Refused refused) {
            if (!refused.isAboutTheForm()) {
                throw refused;
            }
            Form wrong = Form.empty().wrong("/from",
                    "Enter two days, the first before the last, each as year, month and day: 2026-03-27.");
            return Response.status(422).entity(Templates.consistency(null, wrong, first, last)).build();
        }
    }
}
