package safeguarding.gateway.report;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.form.Refused;
import safeguarding.gateway.page.Sending;
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;
import safeguarding.kit.problem.Refusal;

/** Coming back with a reference and a code: to see what was asked, to answer, to add something. */
@Path("/report/return")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ReturnPages {

    @CheckedTemplate(basePath = "report")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance back(Form form, ReportConfig config);

        static native TemplateInstance conversation(Conversation conversation, Form form, ReportConfig config);

        static native TemplateInstance added(List<String> warnings, ReportConfig config);
    }

    /** What is asked, and how much can still be added. */
    record Conversation(List<Question> questions, int additionsLeft) {

        record Question(String id, String text, boolean answered) {
        }
    }

    private final Services services;
    private final Posted posted;
    private final Solver solver;
    private final ReportConfig config;

    ReturnPages(Services services, Posted posted, Solver solver, ReportConfig config) {
        this.services = services;
        this.posted = posted;
        this.solver = solver;
        this.config = config;
    }

    @GET
    public TemplateInstance back() {
        return Templates.back(Form.empty(), config);
    }

    @POST
    public RestResponse<TemplateInstance> open() {
        try {
            Conversation conversation = services.anonymousReferral().read("/v1/anonymous-conversations", solved(),
                    Conversation.class);
            return RestResponse.ok(Templates.conversation(conversation, posted.form(), config));
        } catch (Refused | Refusal refused) {
            return again(refused);
        }
    }

    @POST
    @Path("additions")
    public RestResponse<TemplateInstance> add() {
        try {
            JsonNode receipt = services.anonymousReferral().post("/v1/anonymous-additions", solved());
            return RestResponse
                    .ok(Templates.added(Remarks.of(receipt), config));
        } catch (Refused | Refusal refused) {
            return again(refused);
        }
    }

    private ObjectNode solved() {
        ObjectNode document = posted.form().document();
        ServiceLine service = services.anonymousReferral();
        return document.hasNonNull("solution") ? document : document.put("solution", solver.solve(service));
    }

    /** Whatever was wrong with reference and code is said in one way, as the service does; what was written stays. */
    private RestResponse<TemplateInstance> again(RuntimeException failure) {
        if (failure instanceof Refusal unreached) {
            return Sending.again(Templates.back(posted.form().wrong("", unreached.detail()), config));
        }
        Refused refused = (Refused) failure;
        if (!refused.isAboutTheForm() && refused.status() != 403) {
            throw refused;
        }
        Form form = refused.status() == 403
                ? posted.form().wrong("/reference", posted.text("/text").isEmpty()
                        ? "This reference and this code open nothing: check both and try again"
                        : "The page was open for too long, or reference and code are wrong: look at both and send it again")
                : posted.form().refused(refused);
        return Sending.again(Templates.back(form, config));
    }
}
