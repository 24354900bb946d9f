package safeguarding.gateway.discussion;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

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

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Option;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.Sending;
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.page.Tagged;
import safeguarding.gateway.page.Visit;
import safeguarding.gateway.wording.FormFields;

/** A medical examination: the preliminary opinion, the full report, and in what they differ. */
@Path("/desk/examinations/{id: [0-9a-f-]{36}}")
@Blocking
@RolesAllowed({ "practitioner", "triage-officer" })
@Produces(MediaType.TEXT_HTML)
public class ExaminationPages {

    private static final String WRITING = "{part: preliminary-opinion|full-report|receipt|withdrawal}";
    private static final Set<String> LINES = Set.of("present", "investigationsDone", "investigationsAwaited",
            "otherExplanations");
    private static final Map<String, Set<String>> ROWS = Map.of("findings", Set.of(), "accounts", Set.of());
    private static final int MORE_ROWS = 3;
    private static final List<Option> ANSWERS = List.of(new Option("YES", "Yes"), new Option("NO", "No"),
            new Option("NOT_KNOWN", "Not known"));

    @CheckedTemplate(basePath = "discussion")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance examination(Examinations.Examination examination, Examinations.Differences differences,
                Visit visit);

        static native TemplateInstance writing(Examinations.Examination examination, String part, Form form,
                List<Option> answers, List<Integer> rows);
    }

    private final Services services;
    private final Posted posted;
    private final Visit visit;

    ExaminationPages(Services services, Posted posted, Visit visit) {
        this.services = services;
        this.posted = posted;
        this.visit = visit;
    }

    @GET
    public TemplateInstance read(@PathParam("id") UUID id) {
        Examinations.Examination examination = tagged(id).value();
        Examinations.Differences none = new Examinations.Differences(false, List.of());
        return Templates.examination(examination, !examination.isReported() ? none
                : service().find("/v1/examinations/" + id + "/differences", Examinations.Differences.class).orElse(none),
                visit);
    }

    @GET
    @Path(WRITING)
    public TemplateInstance write(@PathParam("id") UUID id, @PathParam("part") String part) {
        return begun(id, part, Form.empty());
    }

    /** Also where somebody else was faster: what is received may be another, or taken back. */
    private TemplateInstance begun(UUID id, String part, Form form) {
        Tagged<JsonNode> read = service().tagged("/v1/examinations/" + id, JsonNode.class);
        // The report begins with what the opinion said.
        FormFields before = new FormFields(LINES);
        String latest = read.value().has("report") ? "report" : "preliminary";
        read.value().at("/" + latest + "/proforma").properties()
                .forEach(member -> before.put("/" + member.getKey(), member.getValue()));
        return page(id, part, form.anew(Form.filled(before.all()).on(read.etag())));
    }

    @POST
    @Path(WRITING)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> written(@PathParam("id") UUID id, @PathParam("part") String part) {
        return Sending.of(posted, ROWS, document -> {
            service().put("/v1/examinations/" + id + "/" + part, document);
            return "/desk/examinations/" + id;
        }, form -> form.isOvertaken() ? begun(id, part, form) : page(id, part, form));
    }

    private TemplateInstance page(UUID id, String part, Form form) {
        Tagged<Examinations.Examination> examination = tagged(id);
        List<Integer> rows = IntStream.range(0, form.rows("/findings") + MORE_ROWS).boxed().toList();
        return Templates.writing(examination.value(), part, form.on(examination.etag()), ANSWERS, rows);
    }

    private Tagged<Examinations.Examination> tagged(UUID id) {
        return service().tagged("/v1/examinations/" + id, Examinations.Examination.class);
    }

    private ServiceLine service() {
        return services.referral(Reason.SAFEGUARDING);
    }
}
