package safeguarding.gateway.report;

import java.util.List;
import java.util.stream.IntStream;

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
import safeguarding.gateway.form.Option;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.form.Refused;
import safeguarding.gateway.page.Sending;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.wording.Codes;
import safeguarding.kit.problem.Refusal;

/** Telling without a name, in steps. */
@Path("/report")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ReportPages {

    private static final String SOLUTION = "/solution";
    private static final int MOST_ROWS = 8;

    @CheckedTemplate(basePath = "report")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance start(ReportConfig config);

        static native TemplateInstance step(StepView view, ReportConfig config);

        static native TemplateInstance sent(String reference, String code, List<String> warnings, ReportConfig config);
    }

    /** What a step shows. */
    record StepView(Step step, Form form, List<Form.Carried> carried, List<Integer> children, List<Integer> adults,
            List<Option> kinds, List<Option> relationships, List<Option> receivers, List<Option> answers) {
    }

    private final Services services;
    private final Posted posted;
    private final Solver solver;
    private final ReportConfig config;
    private final Receivers receivers;
    private final Codes codes;

    ReportPages(Services services, Posted posted, Solver solver, ReportConfig config, Receivers receivers, Codes codes) {
        this.services = services;
        this.posted = posted;
        this.solver = solver;
        this.config = config;
        this.receivers = receivers;
        this.codes = codes;
    }

    @GET
    public TemplateInstance start() {
        return Templates.start(config);
    }

    @POST
    @Path("steps")
    public RestResponse<TemplateInstance> step() {
        Step step = Step.of(posted.text("at"));
        return switch (posted.text("go")) {
            case "back" -> show(step.back(), posted.form());
            case "start" -> show(Step.SAFETY, posted.form());
            case "more" -> show(step, posted.form());
            default -> next(step);
        };
    }

    private RestResponse<TemplateInstance> next(Step step) {
        Form form = posted.form();
        if (step == Step.SAFETY && form.value("/referral/inWorkCapacity").isEmpty()) {
            return show(step, form.wrong("/referral/inWorkCapacity", "Say whether you know of this through your work"));
        }
        if (step == Step.SAFETY && form.has("/referral/inWorkCapacity", "YES")) {
            return show(step, form.wrong("/referral/inWorkCapacity",
                    "If you know of this through your work, the law wants your name with it: sign in, or telephone"));
        }
        if (step == Step.WORRY && form.value("/referral/account").isBlank()) {
            return show(step, form.wrong("/referral/account", "Say what worries you"));
        }
        return show(step.next(), form);
    }

    @POST
    @Path("sending")
    public RestResponse<TemplateInstance> send() {
        ObjectNode document = Telling.of(posted.form().document());
        try {
            if (!document.hasNonNull("solution")) {
                document.put("solution", solver.solve(services.anonymousReferral()));
            }
            JsonNode receipt = services.anonymousReferral().post("/v1/anonymous-referrals", document);
            return RestResponse.ok(Templates.sent(receipt.path("reference").asText(), receipt.path("code").asText(),
                    Remarks.of(receipt), config));
        } catch (Refused refused) {
            if (refused.isAboutTheForm() || refused.status() == 403) {
                Form form = posted.form().refused(refused);
                return show(Step.of(form), form);
            }
            throw refused;
        } catch (Refusal unreached) {
            // What was written stays in the page, to be sent again.
            return show(Step.CHECK, posted.form().wrong("", unreached.detail()));
        }
    }

    private RestResponse<TemplateInstance> show(Step step, Form form) {
        // A solved puzzle is spent with the attempt, so the page has to solve another.
        List<Form.Carried> carried = form.carried(step.fields() + "|" + SOLUTION);
        StepView view = new StepView(step, form, carried, rows(form, "/referral/children", step == Step.CHILDREN),
                rows(form, "/referral/adults", step == Step.ADULTS), codes.options("concern-kinds"),
                codes.options("relationships"),
                receivers.options(),
                Option.of("YES", "NO", "NOT_KNOWN"));
        TemplateInstance page = Templates.step(view, config);
        return form.isWrong() ? Sending.again(page) : RestResponse.ok(page);
    }

    /** One row at least, those that are written in, and one more for whoever asked for it. */
    private List<Integer> rows(Form form, String list, boolean shown) {
        int wanted = Math.max(1, form.rowsWrittenIn(list) + (shown && "more".equals(posted.text("go")) ? 1 : 0));
        return IntStream.range(0, Math.min(MOST_ROWS, wanted)).boxed().toList();
    }
}
